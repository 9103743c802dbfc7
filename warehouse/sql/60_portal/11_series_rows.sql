-- One row per series of points: outcomes of the series and the targets laid beside them.
-- Only what is about calendar years is drawn; the rest stands in the tables.
create temp table series_rows as
with outcomes as (
    select
        region_code, indicator_code, measure, unit, period, 'outcome' as modality,
        "value"::double as "value", value_upper::double as value_upper, comparator, fact_id, report_id
    from series
),
targets as (
    select
        region_code, indicator_code, measure, unit, period, 'target' as modality,
        target_value as "value", target_value_upper as value_upper,
        target_comparator as comparator, target_fact_id as fact_id, target_report_id as report_id
    from comparison_rows
    where target_value is not null and target_fact_id is not null and target_report_id is not null
),
points as (
    select * from outcomes
    union all by name
    select * from targets
),
yearly as (
    select * from points where regexp_full_match(period, '\d{4}')
)
select
    region_code,
    indicator_code,
    measure,
    unit,
    count(*) as points_count,
    list(
        struct_pack(
            period := period, modality := modality, "value" := "value", value_upper := value_upper,
            comparator := comparator, unit := unit, fact_id := fact_id, report_id := report_id
        )
        order by period, modality
    ) as points
from yearly
group by region_code, indicator_code, measure, unit
