-- One row per comparison, as the pages show it: each figure with the fact and report that it leads to.
-- An open target of which a later report does not tell is not_reported.
create temp table comparison_rows as
with last_reports as (
    select region_code, max(plan_year) as last_plan_year
    from reports
    where kind = 'report'
    group by region_code
),
linked as (
    select
        comparisons.* replace (
            case
                when attainment = 'open'
                    and last_plan_year > cast(left(split_part(period, '/', -1), 4) as integer)
                    then 'not_reported'
                else attainment
            end as attainment
        )
    from comparisons
    left join last_reports using (region_code)
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
