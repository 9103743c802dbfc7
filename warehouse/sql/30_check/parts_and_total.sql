-- parts_and_total: imports and exports that do not add up to the stated trade.
-- severity: warn
-- table: series
-- zh: 进口与出口之和与所述进出口总额不符（差 2% 以上）
-- en: Imports and exports differ from the stated trade by more than 2 per cent
with levels as (
  select * from series where measure = 'level' and comparator = '='
),
added as (
  select
    total.*,
    exports.value + imports.value as sum_of_parts
  from levels as total
  join levels as exports using (region_code, unit, period)
  join levels as imports using (region_code, unit, period)
  where total.indicator_code = 'trade'
    and exports.indicator_code = 'exports'
    and imports.indicator_code = 'imports'
)
select
  added.report_id,
  concat_ws(' | ', added.region_code, added.indicator_code, added.period) as row_key,
  concat(sum_of_parts, ' ≠ ', added.value, '：', facts.sentence) as example
from added
join facts on facts.fact_id = added.fact_id
where abs(sum_of_parts - added.value) > 0.02 * added.value
