-- identity_unknown: reports of which region or year is not known.
-- severity: warn
-- table: reports
-- zh: 报告的地区或年份未知，不进入序列
-- en: Region or year of a report is unknown: it is in no series
select
  report_id,
  report_id as row_key,
  concat(file_name, ' ', coalesce(title, '')) as example
from reports
where region_code is null or plan_year is null
