-- region_causes: why rows that belong to a region, and to no single report, differ.
-- Grain: one row per region. Key: region_code.
-- The weightiest cause among the region's reports: new reports before revised ones before rules.
select
  region_code,
  case
    when bool_or(cause = 'new_report') then 'new_report'
    when bool_or(cause = 'source_revised') then 'source_revised'
    when bool_or(cause = 'rule_changed') then 'rule_changed'
    else 'catalogue_changed'
  end as cause
from report_causes
group by region_code
