-- One row per indicator that occurs: the data of its page.
select
    'indicators/' || e.indicator_code || '.json' as path,
    to_json(
        struct_pack(
            indicator := e,
            series := coalesce(
                (
                    select list(s order by s.points_count desc, s.region_code, s.measure, s.unit)
                    from series_rows as s where s.indicator_code = e.indicator_code
                ),
                []
            ),
            comparisons := coalesce(
                (
                    select list(c order by c.period desc, c.region_code, c.measure, c.unit)
                    from comparison_rows as c where c.indicator_code = e.indicator_code
                ),
                []
            )
        )
    )::varchar as document
from indicator_entries as e
where e.facts > 0
order by path
