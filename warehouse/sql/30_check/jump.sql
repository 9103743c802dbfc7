-- jump: levels that more than treble, or fall to less than a third, within a year.
-- severity: warn
-- table: series
-- zh: 水平值一年间增至三倍以上或跌至三分之一以下
-- en: A level more than trebles or falls to less than a third within a year
with yearly as (
  select
    *,
    lag(value) over (
      partition by region_code, indicator_code, measure, unit order by period
    ) as value_before,
    lag(cast(period as integer)) over (
      partition by region_code, indicator_code, measure, unit order by period
    ) as year_before
  from series
  where measure = 'level' and regexp_full_match(period, '[0-9]{4}')
)
select
  yearly.report_id,
  concat_ws(' | ', yearly.region_code, yearly.indicator_code, yearly.measure, yearly.unit, yearly.period)
    as row_key,
  concat(yearly.indicator_code, ' ', value_before, ' → ', yearly.value, '：', facts.sentence) as example
from yearly
join facts on facts.fact_id = yearly.fact_id
where year_before = cast(yearly.period as integer) - 1
  and value_before > 0
  and (yearly.value > 3 * value_before or yearly.value * 3 < value_before)
