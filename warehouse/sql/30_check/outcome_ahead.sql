-- outcome_ahead: outcomes of years that the report cannot know yet.
-- severity: warn
-- table: facts
-- zh: 所述成果晚于报告年份
-- en: An outcome of a time behind the year of the report
select
  facts.report_id,
  fact_id as row_key,
  concat(indicator, ' ', period, '：', sentence) as example
from facts
join reports using (report_id)
where modality = 'outcome' and year(period_end) > plan_year
