-- coverage: which reports are there and which are missing, and how much each one says.
-- Grain: one row per region × plan year × kind × edition. Key: coverage_id.
-- A year is missing where a region has work reports of earlier and of later years but none of it.
with told as (
  select
    report_id,
    count(*) as facts,
    count(*) filter (indicator_code is not null or concept_code is not null) as coded,
    count(distinct indicator_code) as headline_indicators,
    count(*) filter (modality = 'target') as targets,
    count(*) filter (modality = 'outcome') as outcomes,
    count(*) filter (
      list_has_any(flags, (select coalesce(list(flag), []) from flags where severity = 'doubt'))
    ) as doubtful
  from facts
  group by report_id
),
present as (
  select
    reports.report_id as coverage_id,
    reports.region_code,
    reports.plan_year,
    reports.kind,
    reports.edition,
    'present' as status,
    reports.report_id,
    reports.characters,
    (select count(*) from passages where passages.report_id = reports.report_id) as passages,
    (select count(*) from mentions where mentions.report_id = reports.report_id) as mentions,
    coalesce(told.facts, 0) as facts,
    coalesce(told.coded, 0) as coded,
    coalesce(told.headline_indicators, 0) as headline_indicators,
    coalesce(told.targets, 0) as targets,
    coalesce(told.outcomes, 0) as outcomes,
    coalesce(told.doubtful, 0) as doubtful
  from reports
  left join told using (report_id)
  where reports.region_code is not null and reports.plan_year is not null
),
spans as (
  select region_code, min(plan_year) as first_year, max(plan_year) as last_year
  from present
  where kind = 'report'
  group by region_code
),
missing as (
  select
    region_code || '-' || plan_year || '-report-missing' as coverage_id,
    region_code,
    plan_year,
    'report' as kind,
    cast(null as varchar) as edition,
    'missing' as status,
    cast(null as varchar) as report_id,
    0 as characters, 0 as passages, 0 as mentions, 0 as facts, 0 as coded,
    0 as headline_indicators, 0 as targets, 0 as outcomes, 0 as doubtful
  from spans, unnest(range(first_year, last_year + 1)) as years (plan_year)
  where not exists (
    select 1 from present
    where present.region_code = spans.region_code
      and present.plan_year = years.plan_year
      and present.kind = 'report'
  )
),
final as (
  select * from present
  union all
  select * from missing
)
select * from final
