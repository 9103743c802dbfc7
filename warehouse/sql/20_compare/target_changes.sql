-- target_changes: this year's target beside last year's.
-- Grain: one row per region × indicator × measure × unit × plan year. Key: those five.
-- Only targets of a single year; "reworded" is the same number under other words (5%左右, 5%以上).
with yearly as (
  select * exclude (previous_value), cast(period as integer) as plan_year
  from comparisons
  where target_value is not null and regexp_full_match(period, '[0-9]{4}')
),
beside as (
  select
    this.*,
    last.target_value as previous_value,
    last.target_value_upper as previous_value_upper,
    last.target_comparator as previous_comparator,
    last.target_fact_id as previous_fact_id
  from yearly as this
  left join yearly as last
    on last.region_code = this.region_code
    and last.indicator_code = this.indicator_code
    and last.measure = this.measure
    and last.unit = this.unit
    and last.plan_year = this.plan_year - 1
),
final as (
  select
    region_code,
    indicator_code,
    measure,
    unit,
    plan_year,
    target_value,
    target_value_upper,
    target_comparator,
    previous_value,
    previous_value_upper,
    previous_comparator,
    target_value - previous_value as change,
    case
      when previous_value is null then 'first'
      when target_value > previous_value then 'raised'
      when target_value < previous_value then 'lowered'
      when target_comparator <> previous_comparator
        or target_value_upper is distinct from previous_value_upper then 'reworded'
      else 'same'
    end as direction,
    target_fact_id,
    previous_fact_id
  from beside
)
select * from final
