-- report_causes: why rows of a report differ between two snapshots.
-- Grain: one row per report of either snapshot. Key: report_id.
-- A report that is only in one of them came or went; other bytes make it revised; the same bytes
-- read by another version of the extractor are a matter of its rules.
select
  coalesce(b.report_id, a.report_id) as report_id,
  coalesce(b.region_code, a.region_code) as region_code,
  case
    when a.report_id is null then 'new_report'
    when b.report_id is null or a.sha256 <> b.sha256 then 'source_revised'
    when a.pipeline_version <> b.pipeline_version then 'rule_changed'
    else 'catalogue_changed'
  end as cause
from before.reports as a
full join after.reports as b on b.report_id = a.report_id
