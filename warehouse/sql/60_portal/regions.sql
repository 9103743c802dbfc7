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
