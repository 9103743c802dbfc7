-- told_differently: one report that states one figure exactly but in two ways.
-- severity: warn
-- table: facts
-- zh: 同一报告对同一数字前后说法不一
-- en: One report tells the same figure in two ways
with told as (
  select
    report_id,
    code,
    measure,
    modality,
    unit,
    period,
    list(distinct value order by value) as told_values,
    list(fact_id order by passage_no) as fact_ids,
    list(sentence order by passage_no) as sentences
  from (
    select *, coalesce(indicator_code, concept_code) as code
    from facts
    where comparator = '=' and modality <> 'other'
  )
  where code is not null and period is not null
  group by all
)
select
  report_id,
  fact_ids[1] as row_key,
  concat(code, ' ', measure, ' ', modality, ' ', period, ' ',
    array_to_string(told_values, ' / '), '：', sentences[1], ' … ', sentences[-1]) as example
from told
where len(told_values) > 1
