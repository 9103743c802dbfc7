-- fewer_facts: reports with clearly fewer facts than in the snapshot before.
-- severity: warn
-- table: facts
-- zh: 事实数比上一快照少一成以上
-- en: More than a tenth fewer facts than in the snapshot before
with counted as (
  select report_id, count(*) as facts from facts group by report_id
),
counted_before as (
  select report_id, count(*) as facts from previous_facts group by report_id
)
select
  report_id,
  report_id as row_key,
  concat(counted_before.facts, ' → ', counted.facts) as example
from counted_before
join counted using (report_id)
where counted.facts < 0.9 * counted_before.facts
