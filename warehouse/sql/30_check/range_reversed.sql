-- range_reversed: ranges whose ends are not in order, and upper values without a range.
-- severity: error
-- table: facts
-- zh: 区间上下限颠倒，或界定与上限不符
-- en: The ends of a range are reversed, or comparator and upper value disagree
select
  report_id,
  fact_id as row_key,
  concat(comparator, ' ', value, ' ', coalesce(cast(value_upper as varchar), '-'), '：', sentence) as example
from facts
where (comparator = 'range') <> (value_upper is not null)
  or abs(value_upper) < abs(value) and sign(value_upper) = sign(value)
