-- One row per comparison, as the pages show it: each figure with the fact and report that it leads to.
create temp table comparison_rows as
with source as (
    select * from comparisons
),
linked as (
    select
        source.*,
        target_fact_ids[1] as target_fact_id,
        outcome_fact_ids[1] as outcome_fact_id
    from source
)
select
    region_code,
    indicator_code,
    measure,
    unit,
    period,
    target_value::double as target_value,
    target_value_upper::double as target_value_upper,
    target_comparator,
    target_fact_id,
    target_report_id,
    outcome_value::double as outcome_value,
    outcome_comparator,
    outcome_fact_id,
    outcome_report_id,
    previous_value::double as previous_outcome_value,
    attainment,
    comparability
from linked
where target_value is not null or outcome_value is not null
