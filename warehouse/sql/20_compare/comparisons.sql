-- comparisons: the target of a period beside its outcome, and the outcome beside the year before.
-- Grain: one row per region × indicator × measure × unit × period. Key: those five.
-- A period's target is the one that its own plan year's report sets (its main text, without doubt,
-- in a section of plans, in the sentence that sets the most targets, the first told); else the
-- report nearest to it. Its outcome is the series' choice among those of the same activity (flats
-- finished for a target of flats to be finished); where there is none of that activity, the
-- series' choice is shown as of other_scope and not judged.
with stated_targets as (
  select
    *,
    count(distinct indicator_code) over (partition by report_id, passage_no) as targets_in_sentence
  from coded_facts()
  where modality = 'target' and of_own_report
),
ranked_targets as (
  select
    stated_targets.*,
    row_number() over (
      partition by region_code, indicator_code, measure, unit, period
      order by
        abs(last_year - plan_year),
        kind_rank,
        preferred desc,
        doubtful,
        case when section_role in ('plan', 'multi_year_plan') then 0 else 1 end,
        targets_in_sentence desc,
        case when comparator = 'mag' then 1 else 0 end,
        report_id,
        passage_no,
        mention_no
    ) as choice
  from stated_targets
),
target_facts as (
  select
    region_code,
    indicator_code,
    measure,
    unit,
    period,
    list(fact_id order by fact_id) as target_fact_ids
  from ranked_targets
  group by all
),
chosen_targets as (
  select ranked_targets.*, target_facts.target_fact_ids
  from ranked_targets
  join target_facts using (region_code, indicator_code, measure, unit, period)
  where choice = 1
),
outcome_choices as (
  select
    o.*,
    same_activity(measure, o.activity, t.activity) or t.fact_id is null as of_same_activity,
    row_number() over (
      partition by region_code, indicator_code, measure, unit, period
      order by same_activity(measure, o.activity, t.activity) desc, o.choice
    ) as pair_choice
  from told_outcomes() as o
  left join chosen_targets as t using (region_code, indicator_code, measure, unit, period)
),
outcomes_told as (
  select outcome_choices.*, series.fact_ids
  from outcome_choices
  join series using (region_code, indicator_code, measure, unit, period)
  where pair_choice = 1
),
previous_outcomes as (
  select
    region_code,
    indicator_code,
    measure,
    unit,
    cast(cast(period as integer) + 1 as varchar) as period,
    value as previous_value,
    fact_ids as previous_fact_ids
  from series
  where regexp_full_match(period, '[0-9]{4}')
),
paired as (
  select
    region_code,
    indicator_code,
    measure,
    unit,
    period,
    t.value as target_value,
    t.value_upper as target_value_upper,
    t.comparator as target_comparator,
    t.report_id as target_report_id,
    t.fact_id as target_fact_id,
    t.price_basis as target_basis,
    coalesce(t.target_fact_ids, []) as target_fact_ids,
    o.value as outcome_value,
    o.value_upper as outcome_value_upper,
    o.comparator as outcome_comparator,
    o.report_id as outcome_report_id,
    o.fact_id as outcome_fact_id,
    o.price_basis as outcome_basis,
    coalesce(o.fact_ids, []) as outcome_fact_ids,
    coalesce(o.of_same_activity, true) as of_same_activity
  from chosen_targets as t
  full join outcomes_told as o using (region_code, indicator_code, measure, unit, period)
),
measured as (
  select
    paired.*,
    indicators.direction,
    case when unit_class = 'points' then about else about * abs(target_value) end as about,
    case when unit_class = 'points' then rounding else rounding * abs(target_value) end as rounding,
    case when unit_class = 'points' then margin else margin * abs(target_value) end as margin
  from paired
  join indicators using (indicator_code)
  join tolerances
    on tolerances.unit_class = case when paired.unit in ('%', '百分点') then 'points' else 'amount' end
),
final as (
  select
    measured.*,
    previous_value,
    outcome_value - previous_value as change,
    coalesce(previous_fact_ids, []) as previous_fact_ids,
    case
      when not of_same_activity then null
      when target_comparator = 'range' and outcome_value > target_value_upper
        then outcome_value - target_value_upper
      when target_comparator = 'range' and outcome_value >= target_value then 0
      else outcome_value - target_value
    end as gap,
    case
      when not of_same_activity then 'not_comparable'
      else attainment_of(
        direction, target_value, target_value_upper, target_comparator,
        outcome_value, outcome_comparator, about, rounding, margin)
    end as attainment,
    case
      when not of_same_activity then 'other_scope'
      when target_basis <> outcome_basis then 'unlike_basis'
      when target_comparator = 'range' and outcome_comparator <> 'range' then 'range_against_point'
      else 'same'
    end as comparability
  from measured
  left join previous_outcomes using (region_code, indicator_code, measure, unit, period)
)
select * from final
