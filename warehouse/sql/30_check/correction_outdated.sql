-- correction_outdated: declared corrections of which the report no longer holds the misprint.
-- severity: warn
-- table: corrections
-- zh: 原文已改或已不含守护文字，更正不再适用，请从 seeds/corrections.csv 撤除
-- en: The source was mended or reads otherwise: the correction no longer applies and should be taken out of seeds/corrections.csv
with of_reports_here as (
  select corrections.*
  from corrections
  join reports using (report_id)
)
select
  of_reports_here.report_id,
  correction_id as row_key,
  concat(field, ' ', printed, ' → ', corrected, '：', guard) as example
from of_reports_here
left join facts on facts.fact_id = of_reports_here.fact_id
where correction_id not in (select correction_id from standing_corrections())
  or facts.fact_id is null
  or (field = 'value' and facts.value <> cast(printed as decimal(28, 6)))
