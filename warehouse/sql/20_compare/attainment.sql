-- attainment: how many numeric targets of a report were met, missed, exceeded, are still open or
-- were never reported again.
-- Grain: one row per region × plan year. Key: region_code, plan_year.
-- "never_reported": a report that follows the target's last year is there and does not tell.
with last_reports as (
  select region_code, max(plan_year) as last_plan_year
  from reports
  where kind = 'report'
  group by region_code
),
judged as (
  select
    comparisons.region_code,
    reports.plan_year,
    comparisons.attainment,
    last_plan_year > last_year_of(period) as told_after
  from comparisons
  join reports on reports.report_id = comparisons.target_report_id
  join last_reports on last_reports.region_code = comparisons.region_code
  where target_value is not null and reports.plan_year is not null
),
uncoded as (
  select region_code, reports.plan_year, count(*) as uncoded
  from targets
  join reports using (report_id, region_code)
  where indicator_code is null and concept_code is null and reports.preferred
  group by all
),
counted as (
  select
    region_code,
    plan_year,
    count(*) as targets,
    count(*) filter (attainment = 'met') as met,
    count(*) filter (attainment = 'met_within_rounding') as met_within_rounding,
    count(*) filter (attainment = 'exceeded') as exceeded,
    count(*) filter (attainment = 'missed') as missed,
    count(*) filter (attainment = 'open' and not told_after) as open,
    count(*) filter (attainment = 'open' and told_after) as never_reported,
    count(*) filter (attainment = 'not_comparable') as not_comparable
  from judged
  group by all
),
final as (
  select
    counted.*,
    coalesce(uncoded.uncoded, 0) as uncoded,
    cast(100.0 * (met + met_within_rounding + exceeded)
      / nullif(met + met_within_rounding + exceeded + missed, 0) as decimal(9, 4)) as share_met
  from counted
  left join uncoded using (region_code, plan_year)
)
select * from final
