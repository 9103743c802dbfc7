-- mention_without_fact: numerals that are said to be facts but have none.
-- severity: error
-- table: mentions
-- zh: 判为事实的数字没有对应的事实
-- en: A numeral that is said to be a fact has none
select
  mentions.report_id,
  concat_ws(' | ', mentions.report_id, mentions.passage_no, mention_no) as row_key,
  concat(mentions.text, '：', passages.plain) as example
from mentions
join passages using (report_id, passage_no)
where mentions.kind = 'fact'
  and not exists (
    select 1 from facts
    where facts.report_id = mentions.report_id
      and facts.passage_no = mentions.passage_no
      and facts.mention_no = mentions.mention_no
  )
