-- quote_outside_sentence: figures whose place is not inside their sentence.
-- severity: error
-- table: facts
-- zh: 数字的位置不在其句子之内
-- en: The place of a figure is not inside its sentence
select
  facts.report_id,
  fact_id as row_key,
  concat('[', facts.start, ', ', facts."end", ') ', facts.text, '：', sentence) as example
from facts
join passages using (report_id, passage_no)
where facts.start < passages.start or facts."end" > passages."end"
