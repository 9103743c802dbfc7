-- Declared corrections that stand: the source still holds the words of their guard.
-- Grain: one row per such correction. Key: correction_id.
create macro standing_corrections() as table
  select corrections.*
  from corrections
  where exists (
    select 1 from passages
    where passages.report_id = corrections.report_id and contains(passages.plain, corrections.guard)
  );

-- Facts that have a code of the catalogue, in the indicator's common unit, with what is needed to
-- choose between reports that state the same figure. Figures outside their indicator's plausible
-- range are left out, and so are figures of less than the indicator (扣除房地产开发投资后). Misprints
-- that a standing correction declares are corrected here; the table facts keeps what is printed.
-- Grain: one row per fact with a code and a period. Key: fact_id.
create macro coded_facts() as table
  with source as (
    select
      facts.* replace (coalesce(cast(misprints.corrected as decimal(28, 6)), facts.value) as value),
      coalesce(facts.indicator_code, facts.concept_code) as code,
      coalesce(facts.unit, '1') as stated_unit
    from facts
    left join standing_corrections() as misprints
      on misprints.fact_id = facts.fact_id and misprints.field = 'value'
    where facts.period is not null
      and facts.region_code is not null
      and not list_contains(facts.flags, 'value_implausible')
      and not leaves_out_a_part(facts.sentence, facts.indicator)
  ),
  catalogued as (
    select
      source.*,
      indicators.direction,
      factors.to_unit,
      factors.numerator,
      factors.denominator
    from source
    join indicators on indicators.indicator_code = source.code
    left join unit_factors() as factors
      on factors.from_unit = source.stated_unit and factors.to_unit = indicators.unit
  ),
  doubts as (
    select coalesce(list(flag), []) as codes from flags where severity = 'doubt'
  )
  select
    fact_id,
    catalogued.report_id,
    catalogued.region_code,
    code as indicator_code,
    direction,
    measure,
    modality,
    coalesce(to_unit, stated_unit) as unit,
    converted(value, coalesce(numerator, 1), coalesce(denominator, 1)) as value,
    converted(value_upper, coalesce(numerator, 1), coalesce(denominator, 1)) as value_upper,
    comparator,
    price_basis,
    activity,
    period,
    period_start,
    period_end,
    year(period_end) as last_year,
    passage_no,
    mention_no,
    section_role,
    list_has_any(catalogued.flags, doubts.codes) as doubtful,
    confidence,
    reports.plan_year,
    reports.region_code = catalogued.region_code as of_own_report,
    case reports.kind when 'report' then 0 when 'infographic' then 1 else 2 end as kind_rank,
    reports.preferred
  from catalogued
  join reports on reports.report_id = catalogued.report_id
  cross join doubts;
