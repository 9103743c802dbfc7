-- series: one value of what was achieved per region, indicator, measure, unit and period.
-- Grain: one row per region × indicator × measure × unit × period. Key: those five.
-- Where several facts state it, the first choice of told_outcomes (sql/macros) is taken.
with ranked as (
  select * from told_outcomes()
),
told as (
  select
    region_code,
    indicator_code,
    measure,
    unit,
    period,
    count(*) as statements,
    min(value) as least,
    max(coalesce(value_upper, value)) as greatest,
    list(fact_id order by fact_id) as fact_ids
  from ranked
  group by all
),
final as (
  select
    ranked.region_code,
    ranked.indicator_code,
    ranked.measure,
    ranked.unit,
    ranked.period,
    ranked.period_start,
    ranked.period_end,
    ranked.value,
    ranked.value_upper,
    ranked.comparator,
    ranked.report_id,
    ranked.fact_id,
    ranked.rule,
    told.statements,
    told.least,
    told.greatest,
    told.greatest - told.least as spread,
    told.fact_ids
  from ranked
  join told using (region_code, indicator_code, measure, unit, period)
  where ranked.choice = 1
)
select * from final
