-- value_range: figures outside the plausible range of their indicator.
-- severity: warn
-- table: facts
-- zh: 数值超出该指标的合理范围
-- en: A figure is outside the plausible range of its indicator
with ranged as (
  select
    facts.*,
    case measure
      when 'level' then level_min when 'growth' then growth_min when 'share' then share_min
    end as least_plausible,
    case measure
      when 'level' then level_max when 'growth' then growth_max when 'share' then share_max
    end as greatest_plausible
  from facts
  join indicators using (indicator_code)
  where indicators.unit is not distinct from facts.unit or measure in ('growth', 'share')
)
select
  report_id,
  fact_id as row_key,
  concat(indicator, ' ', measure, ' ', value, coalesce(unit, ''), '：', sentence) as example
from ranged
where value < least_plausible or coalesce(value_upper, value) > greatest_plausible
