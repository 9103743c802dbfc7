-- facts_lost: far fewer facts in all, over the reports that both snapshots hold.
-- severity: error
-- table: facts
-- zh: 两个快照共有的报告，事实总数减少两成以上
-- en: Over the reports that both snapshots hold, more than a fifth of the facts are gone
with shared as (
  select report_id from previous_facts intersect select report_id from facts
),
totals as (
  select
    (select count(*) from previous_facts join shared using (report_id)) as before,
    (select count(*) from facts join shared using (report_id)) as now
)
select
  cast(null as varchar) as report_id,
  'all' as row_key,
  concat(before, ' → ', now) as example
from totals
where now < 0.8 * before
