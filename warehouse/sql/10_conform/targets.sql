-- targets: facts that state something planned, expected, required or to be done.
-- Grain: one row per fact that states a target. Key: fact_id.
-- A span of years is multi_year; a year behind the plan year is long_term.
-- Plain enough for both Spark SQL and DuckDB.
with source as (
  select * from facts where modality = 'target'
),
planned as (
  select
    source.*,
    reports.plan_year as planned_year,
    year(source.period_start) as first_year,
    year(source.period_end) as last_year
  from source
  join reports on reports.report_id = source.report_id
),
final as (
  select
    planned.*,
    case
      when last_year is null or planned_year is null then 'unknown'
      when first_year < last_year then 'multi_year'
      when last_year > planned_year then 'long_term'
      else 'annual'
    end as horizon,
    last_year as target_year
  from planned
)
select * from final
