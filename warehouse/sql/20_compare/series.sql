-- series: one value of what was achieved per region, indicator, measure, unit and period.
-- Grain: one row per region × indicator × measure × unit × period. Key: those five.
-- Where several facts state it, one is chosen in this order: the region's own report; the report of
-- the following year, of the same year, a later one; full text before picture story; the preferred
-- text; without doubt; exact before bounded words; the review before other sections; as printed.
with source as (
  select * from coded_facts() where modality = 'outcome'
),
ruled as (
  select
    source.*,
    case
      when not of_own_report then 'other_report'
      when plan_year = last_year + 1 then 'following_report'
      when plan_year = last_year then 'same_year_report'
      when plan_year > last_year + 1 then 'later_report'
      else 'other_report'
    end as rule
  from source
),
ranked as (
  select
    ruled.*,
    row_number() over (
      partition by region_code, indicator_code, measure, unit, period
      order by
        case rule
          when 'following_report' then 0
          when 'same_year_report' then 1
          when 'later_report' then 2
          else 3
        end,
        kind_rank,
        preferred desc,
        doubtful,
        case when comparator = '=' then 0 when comparator = 'mag' then 2 else 1 end,
        case section_role when 'review' then 0 when 'multi_year_review' then 1 else 2 end,
        plan_year,
        report_id,
        passage_no,
        mention_no
    ) as choice
  from ruled
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
