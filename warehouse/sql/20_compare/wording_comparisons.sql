-- wording_comparisons: promises that no indicator of the catalogue names, beside what came of them,
-- where the report of the following year tells it in the same words (打通断头路20条 … 53条).
-- Grain: one row per region × words × measure × unit × year. Key: those five.
-- Strict, so that no pair is invented: the region's own work reports only, this year's target and
-- next year's outcome, without doubt, of the same part of the region and the same activity, and the
-- words in each report with one value only. More is taken to be better, but where the words are of
-- what had better be low.
with told as (
  select
    facts.*,
    bare_text(facts.indicator) as words,
    coalesce(facts.unit, '1') as stated_unit,
    reports.plan_year
  from facts
  join reports using (report_id, region_code)
  where facts.indicator_code is null
    and facts.concept_code is null
    and length(bare_text(facts.indicator)) >= 4
    and regexp_full_match(facts.period, '[0-9]{4}')
    and reports.kind = 'report'
    and reports.preferred
    and not list_has_any(
      facts.flags, (select coalesce(list(flag), []) from flags where severity = 'doubt'))
),
alone_in_report as (
  select
    *,
    count(distinct (value, value_upper, comparator)) over (
      partition by report_id, words, measure, stated_unit, modality, period
    ) as readings,
    row_number() over (
      partition by report_id, words, measure, stated_unit, modality, period
      order by passage_no, mention_no
    ) as telling
  from told
),
stated as (
  select * from alone_in_report where readings = 1 and telling = 1
),
paired as (
  select
    t.region_code,
    t.indicator,
    t.words,
    t.measure,
    t.stated_unit as unit,
    t.period,
    t.theme,
    t.value as target_value,
    t.value_upper as target_value_upper,
    t.comparator as target_comparator,
    t.fact_id as target_fact_id,
    o.value as outcome_value,
    o.value_upper as outcome_value_upper,
    o.comparator as outcome_comparator,
    o.fact_id as outcome_fact_id,
    case
      when regexp_matches(t.words, '失业|事故|死亡|能耗|排放|浓度|赤字|负债|发病|贫困|成本|时限')
        then 'lower'
      else 'higher'
    end as direction
  from stated as t
  join stated as o
    on o.region_code = t.region_code
    and o.words = t.words
    and o.measure = t.measure
    and o.stated_unit = t.stated_unit
    and o.period = t.period
    and o.activity is not distinct from t.activity
    and o.scope is not distinct from t.scope
  where t.modality = 'target'
    and o.modality = 'outcome'
    and t.plan_year = cast(t.period as integer)
    and o.plan_year = cast(t.period as integer) + 1
),
measured as (
  select
    paired.*,
    case when unit_class = 'points' then 1 else abs(target_value) end as size,
    about,
    rounding,
    margin
  from paired
  join tolerances
    on tolerances.unit_class = case when paired.unit in ('%', '百分点') then 'points' else 'amount' end
),
final as (
  select
    * exclude (words, direction, size, about, rounding, margin),
    outcome_value - target_value as gap,
    attainment_of(
      direction, target_value, target_value_upper, target_comparator,
      outcome_value, outcome_comparator, about * size, rounding * size, margin * size) as attainment
  from measured
)
select * from final
