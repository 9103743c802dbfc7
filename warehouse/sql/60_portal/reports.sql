-- One row per report: its sentences, its facts and the history of each.
with fact_rows as (
    select
        facts.report_id,
        list(
            struct_pack(
                fact_id := facts.fact_id, passage_no := facts.passage_no,
                "start" := facts."start", "end" := facts."end", "text" := facts."text",
                "value" := facts."value"::double, value_upper := facts.value_upper::double,
                comparator := facts.comparator, unit := facts.unit, measure := facts.measure,
                modality := facts.modality, period := coalesce(facts.period, ''),
                indicator := coalesce(facts.indicator, ''),
                indicator_code := facts.indicator_code, concept_code := facts.concept_code,
                scope := facts.scope, theme := facts.theme, flags := coalesce(facts.flags, []),
                confidence := facts.confidence, review_state := facts.review_state,
                investment := case
                    when investments.fact_id is not null then struct_pack(
                        flow := facts.flow, amount_cny := investments.amount_cny::double,
                        purpose := facts.purpose
                    )
                end,
                count := case
                    when counts.fact_id is not null then struct_pack(
                        noun := facts.counted_noun, classifier := facts.classifier,
                        activity := facts.activity
                    )
                end
            )
            order by facts."start", facts.fact_id
        ) as facts
    from facts
    left join investments
        on facts.fact_id = investments.fact_id
    left join counts
        on facts.fact_id = counts.fact_id
    group by facts.report_id
),
passage_rows as (
    select
        report_id,
        list(
            struct_pack(
                passage_no := passage_no, section := coalesce(section_path, ''),
                section_role := section_role, "start" := "start", "end" := "end", "text" := "text"
            )
            order by passage_no
        ) as passages
    from passages
    group by report_id
),
history_rows as (
    select
        report_id,
        list(
            struct_pack(
                fact_id := fact_id, valid_from_release := valid_from_release,
                valid_to_release := valid_to_release, "value" := "value"::double,
                comparator := comparator, unit := unit, period := coalesce(period, ''), cause := cause
            )
            order by fact_id, valid_from_release
        ) as history
    from facts_history
    group by report_id
)
select
    'reports/' || e.report_id || '.json' as path,
    to_json(
        struct_pack(
            report := e,
            region := coalesce(
                r,
                struct_pack(
                    region_code := e.region_code, name_zh := coalesce(e.region_code, ''),
                    name_en := coalesce(e.region_code, ''), level := '', reports := 0::bigint, facts := 0::bigint
                )
            ),
            passages := coalesce(passage_rows.passages, []),
            facts := coalesce(fact_rows.facts, []),
            history := coalesce(history_rows.history, [])
        )
    )::varchar as document
from report_entries as e
left join region_entries as r
    on e.region_code = r.region_code
left join passage_rows
    on e.report_id = passage_rows.report_id
left join fact_rows
    on e.report_id = fact_rows.report_id
left join history_rows
    on e.report_id = history_rows.report_id
order by path
