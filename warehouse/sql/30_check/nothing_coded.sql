-- nothing_coded: work reports in which no figure has a code.
-- severity: warn
-- table: reports
-- zh: 政府工作报告中没有一个数字可归入指标目录
-- en: No figure of a work report has a code of the catalogue
select
  report_id,
  report_id as row_key,
  concat(file_name, ' ', coalesce(title, '')) as example
from reports
where kind = 'report'
  and not exists (
    select 1 from facts
    where facts.report_id = reports.report_id
      and (indicator_code is not null or concept_code is not null)
  )
