-- share_over_100: shares of more than the whole.
-- severity: warn
-- table: facts
-- zh: 比重或比率超过 100%
-- en: A share or rate is over 100 per cent
-- Rates that may exceed the whole (a completion rate of 104%) carry their own range in indicators.
select
  report_id,
  fact_id as row_key,
  concat(indicator, ' ', value, '：', sentence) as example
from facts
where measure = 'share'
  and (coalesce(value_upper, value) > 100 or value < -100)
  and indicator_code is null
