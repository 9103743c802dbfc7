-- One row: what every page needs to know of the release. getvariable('release') and its like name it.
with newest as (
    select max(period) as last_period
    from comparison_rows
    where regexp_full_match(period, '[0-9]{4}') and target_value is not null and outcome_value is not null
),
highlights as (
    select comparison_rows.*
    from comparison_rows
    cross join newest
    where attainment in ('missed', 'exceeded')
        and regexp_full_match(period, '[0-9]{4}')
        and cast(period as integer) >= cast(last_period as integer) - 1
        and comparability = 'same'
        and target_fact_id is not null and outcome_fact_id is not null
        and measure = 'growth'
        -- Where neither more nor less is better, missing a target is no news.
        and indicator_code in (select i.indicator_code from indicators as i where i.direction in ('higher', 'lower'))
    qualify row_number() over (
        partition by indicator_code
        order by period desc, abs(outcome_value - target_value) desc, region_code
    ) = 1
    order by period desc, abs(outcome_value - target_value) desc, region_code, indicator_code
    limit 12
)
select
    'site.json' as path,
    to_json(
        struct_pack(
            release := struct_pack(
                date := getvariable('release'),
                snapshot := getvariable('snapshot'),
                pipeline_version := getvariable('pipeline_version'),
                schema_version := getvariable('schema_version'),
                licence := getvariable('licence')
            ),
            counts := struct_pack(
                reports := (select count(*) from reports),
                regions := (select count(distinct region_code) from reports),
                passages := (select count(*) from passages),
                mentions := (select count(*) from mentions),
                facts := (select count(*) from facts),
                coded := (select count(*) from facts where indicator_code is not null)
            ),
            accuracy := coalesce(
                (
                    select
                        list(
                            struct_pack(
                                gold_set := gold_set, level := level, field := field,
                                section_role := section_role,
                                "precision" := "precision", precision_low := precision_low,
                                precision_high := precision_high, recall := recall,
                                recall_low := recall_low, recall_high := recall_high,
                                f1 := f1, gold := expected
                            )
                            order by gold_set, level, field, section_role
                        )
                    from accuracy
                ),
                []
            ),
            highlights := coalesce((select list(h) from highlights as h), []),
            regions := coalesce((select list(r order by r.region_code) from region_entries as r where r.reports > 0), []),
            indicators := coalesce((select list(i order by i.facts desc, i.indicator_code) from indicator_entries as i where i.facts > 0), []),
            reports := coalesce(
                (select list(r order by r.region_code, r.plan_year desc nulls last, r.report_id) from report_entries as r), []
            ),
            files := coalesce((select list(f order by f.path) from file_entries as f), []),
            tables := coalesce((select list(t order by t.name) from table_entries as t), []),
            queries := coalesce((select list(q) from query_entries as q), [])
        )
    )::varchar as document
