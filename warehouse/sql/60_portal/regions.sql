-- One row per region that has a report: the data of its page.
with ranked_comparisons as (
    select * from comparison_rows where target_value is not null
)
select
    'regions/' || e.region_code || '.json' as path,
    to_json(
        struct_pack(
            region := e,
            reports := coalesce(
                (
                    select list(r order by r.plan_year desc nulls last, r.report_id)
                    from report_entries as r where r.region_code = e.region_code
                ),
                []
            ),
            series := coalesce(
                (
                    select list(s order by s.points_count desc, s.indicator_code, s.measure, s.unit)
                    from series_rows as s
                    where s.region_code = e.region_code
                ),
                []
            ),
            comparisons := coalesce(
                (
                    select list(c order by c.period desc, c.indicator_code, c.measure, c.unit)
                    from ranked_comparisons as c where c.region_code = e.region_code
                ),
                []
            ),
            wordings := coalesce(
                (
                    select
                        list(
                            struct_pack(
                                wording := w.indicator, measure := w.measure, unit := w.unit,
                                period := w.period, target_value := w.target_value::double,
                                target_value_upper := w.target_value_upper::double,
                                target_comparator := w.target_comparator,
                                target_fact_id := w.target_fact_id, target_report_id := t.report_id,
                                outcome_value := w.outcome_value::double,
                                outcome_comparator := w.outcome_comparator,
                                outcome_fact_id := w.outcome_fact_id,
                                outcome_report_id := o.report_id, attainment := w.attainment
                            )
                            order by w.period desc, w.indicator, w.measure, w.unit
                        )
                    from wording_comparisons as w
                    inner join facts as t on t.fact_id = w.target_fact_id
                    inner join facts as o on o.fact_id = w.outcome_fact_id
                    where w.region_code = e.region_code
                ),
                []
            ),
            attainment := coalesce(
                (
                    select
                        list(
                            struct_pack(
                                plan_year := a.plan_year, targets := a.targets,
                                met := a.met + a.met_within_rounding, exceeded := a.exceeded,
                                missed := a.missed, "open" := a."open", not_reported := a.never_reported
                            )
                            order by a.plan_year desc
                        )
                    from attainment as a where a.region_code = e.region_code
                ),
                []
            )
        )
    )::varchar as document
from region_entries as e
where e.reports > 0
order by path
