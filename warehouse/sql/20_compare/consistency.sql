-- consistency: what two texts on the same region and year print of the same thing.
-- Grain: one row per pair of figures of two reports, and one per figure that has no partner.
-- Key: pair_id.
--
-- 1. Sentences are alike when they share most of their rarer two-character pieces: the shorter one
--    counts, because a picture story shortens what the full report says.
-- 2. In sentences alike, figures that are printed the same are partners (agree).
-- 3. Of those left, figures of one unit in sentences alike are partners that differ; so are names
--    that hold numbers (“1+1+4”, “3+4+1”) where the words before or behind them are the same.
-- 4. Figures still left with the same code, measure, modality and period are partners by indicator.
-- 5. What is left of the facts only one report has.
with pairs as (
  select
    a.report_id as report_a,
    b.report_id as report_b,
    a.region_code,
    a.plan_year
  from reports as a
  join reports as b
    on b.region_code = a.region_code
    and b.plan_year = a.plan_year
    and b.report_id > a.report_id
),
compared as (
  select report_a as report_id from pairs union select report_b from pairs
),
sentences as (
  select
    report_id,
    passage_no,
    passages.start,
    passages.text,
    plain,
    bare_text(plain) as bare
  from passages
  join compared using (report_id)
  where section_role <> 'glossary'
    and exists (
      select 1 from mentions
      where mentions.report_id = passages.report_id and mentions.passage_no = passages.passage_no
    )
),
pieces as (
  select distinct report_id, passage_no, substr(bare, place, 2) as piece
  from sentences, unnest(range(1, length(bare))) as places (place)
),
piece_weights as (
  select
    piece,
    count(*) as sentences_with,
    1 + ln((select count(*) from sentences) / count(*)) as weight
  from pieces
  group by piece
),
sentence_weights as (
  select report_id, passage_no, sum(weight) as whole
  from pieces
  join piece_weights using (piece)
  group by all
),
shared_pieces as (
  select
    report_a,
    report_b,
    a.passage_no as passage_a,
    b.passage_no as passage_b,
    count(*) as pieces_shared,
    sum(weight) as shared
  from pairs
  join pieces as a on a.report_id = report_a
  join pieces as b on b.report_id = report_b and b.piece = a.piece
  join piece_weights on piece_weights.piece = a.piece
  where sentences_with <= 80
  group by all
),
alike as (
  select
    shared_pieces.*,
    shared / least(a.whole, b.whole) as likeness
  from shared_pieces
  join sentence_weights as a on a.report_id = report_a and a.passage_no = passage_a
  join sentence_weights as b on b.report_id = report_b and b.passage_no = passage_b
  where shared / least(a.whole, b.whole) >= 0.4 and pieces_shared >= 5
),
numerals as (
  select
    mentions.report_id,
    mentions.passage_no,
    mentions.mention_no,
    mentions.kind,
    mentions.text,
    sentences.bare,
    sentences.plain as sentence,
    right(bare_text(left(sentences.text, greatest(0, mentions.start - sentences.start))), 4) as words_before,
    left(bare_text(substr(sentences.text, mentions."end" - sentences.start + 1)), 4) as words_behind,
    facts.fact_id,
    facts.value,
    facts.value_upper,
    facts.comparator,
    coalesce(facts.unit, '') as unit,
    facts.quantity_kind,
    facts.measure,
    facts.modality,
    facts.period,
    facts.indicator,
    coalesce(facts.indicator_code, facts.concept_code) as code
  from mentions
  join sentences using (report_id, passage_no)
  left join facts using (report_id, passage_no, mention_no)
  where mentions.kind in ('fact', 'label')
),
possible as (
  select
    alike.report_a,
    alike.report_b,
    a.passage_no as passage_a,
    a.mention_no as mention_a,
    b.passage_no as passage_b,
    b.mention_no as mention_b,
    likeness,
    a.bare = b.bare as same_sentence,
    (a.words_before = b.words_before)::integer + (a.words_behind = b.words_behind)::integer
      as same_words,
    abs(a.mention_no - b.mention_no) as apart,
    a.kind = 'fact' and b.kind = 'fact' and a.unit = b.unit and a.value = b.value
      and a.value_upper is not distinct from b.value_upper as same_figure,
    a.kind = 'fact' and b.kind = 'fact' and a.unit = b.unit as same_unit,
    a.kind = 'label' and b.kind = 'label' as both_names,
    a.text = b.text as same_print
  from alike
  join numerals as a on a.report_id = report_a and a.passage_no = passage_a
  join numerals as b on b.report_id = report_b and b.passage_no = passage_b
  where a.kind = b.kind
),
alike_choices as (
  select
    *,
    row_number() over (
      partition by report_a, report_b, passage_a, mention_a
      order by same_words desc, likeness desc, apart, passage_b, mention_b
    ) as choice_of_a,
    row_number() over (
      partition by report_a, report_b, passage_b, mention_b
      order by same_words desc, likeness desc, apart, passage_a, mention_a
    ) as choice_of_b
  from possible
  where same_figure or (both_names and same_print)
),
agreeing as (
  select * from alike_choices where choice_of_a = 1 and choice_of_b = 1
),
left_over as (
  select possible.*
  from possible
  where not same_figure
    and not same_print
    and likeness >= 0.5
    and (same_unit or (both_names and same_words > 0))
    and not exists (
      select 1 from agreeing
      where agreeing.report_a = possible.report_a and agreeing.report_b = possible.report_b
        and agreeing.passage_a = possible.passage_a and agreeing.mention_a = possible.mention_a
    )
    and not exists (
      select 1 from agreeing
      where agreeing.report_a = possible.report_a and agreeing.report_b = possible.report_b
        and agreeing.passage_b = possible.passage_b and agreeing.mention_b = possible.mention_b
    )
),
differing_choices as (
  select
    *,
    dense_rank() over (
      partition by report_a, report_b, passage_a, mention_a order by likeness desc, passage_b
    ) as choice_of_a,
    dense_rank() over (
      partition by report_a, report_b, passage_b, mention_b order by likeness desc, passage_a
    ) as choice_of_b,
    count(*) over (partition by report_a, report_b, passage_a, mention_a, passage_b) as rivals_b,
    count(*) over (partition by report_a, report_b, passage_b, mention_b, passage_a) as rivals_a
  from left_over
),
differing as (
  select * from differing_choices
  where choice_of_a = 1
    and choice_of_b = 1
    and (rivals_a = 1 or rivals_b = 1 or same_words = 2 or apart = 0)
),
partners as (
  select
    report_a, report_b, passage_a, mention_a, passage_b, mention_b,
    case when same_sentence then 'sentence' else 'words' end as matched_by,
    'agree' as verdict
  from agreeing
  union all
  select
    report_a, report_b, passage_a, mention_a, passage_b, mention_b,
    case when same_sentence then 'sentence' else 'words' end,
    'differ'
  from differing
),
lonely as (
  select numerals.*, pairs.report_a, pairs.report_b, report_id = report_a as of_a
  from numerals
  join pairs on report_id in (report_a, report_b)
  where kind = 'fact'
    and not exists (
      select 1 from partners
      where partners.report_a = pairs.report_a and partners.report_b = pairs.report_b
        and ((report_id = pairs.report_a
            and partners.passage_a = passage_no and partners.mention_a = mention_no)
          or (report_id = pairs.report_b
            and partners.passage_b = passage_no and partners.mention_b = mention_no))
    )
),
coded_choices as (
  select
    a.report_a,
    a.report_b,
    a.passage_no as passage_a,
    a.mention_no as mention_a,
    b.passage_no as passage_b,
    b.mention_no as mention_b,
    a.value = b.value and a.value_upper is not distinct from b.value_upper as same_figure,
    row_number() over (
      partition by a.report_a, a.report_b, a.passage_no, a.mention_no
      order by (a.value = b.value) desc, b.passage_no, b.mention_no
    ) as choice_of_a,
    row_number() over (
      partition by a.report_a, a.report_b, b.passage_no, b.mention_no
      order by (a.value = b.value) desc, a.passage_no, a.mention_no
    ) as choice_of_b
  from lonely as a
  join lonely as b
    on a.of_a and not b.of_a
    and b.report_a = a.report_a and b.report_b = a.report_b
    and b.code = a.code and b.measure = a.measure and b.modality = a.modality
    and b.period = a.period and b.unit = a.unit
),
all_partners as (
  select * from partners
  union all
  select
    report_a, report_b, passage_a, mention_a, passage_b, mention_b,
    'indicator',
    case when same_figure then 'agree' else 'differ' end
  from coded_choices
  where choice_of_a = 1 and choice_of_b = 1
),
alone as (
  select
    report_a,
    report_b,
    case when of_a then passage_no end as passage_a,
    case when of_a then mention_no end as mention_a,
    case when not of_a then passage_no end as passage_b,
    case when not of_a then mention_no end as mention_b,
    'none' as matched_by,
    case when of_a then 'only_a' else 'only_b' end as verdict
  from lonely
  where not exists (
    select 1 from all_partners
    where all_partners.report_a = lonely.report_a and all_partners.report_b = lonely.report_b
      and ((of_a and all_partners.passage_a = passage_no and all_partners.mention_a = mention_no)
        or (not of_a and all_partners.passage_b = passage_no and all_partners.mention_b = mention_no))
  )
),
told as (
  select * from all_partners
  union all
  select * from alone
),
final as (
  select
    concat_ws('|', report_a, coalesce(passage_a || '.' || mention_a, '-'),
      report_b, coalesce(passage_b || '.' || mention_b, '-')) as pair_id,
    pairs.region_code,
    pairs.plan_year,
    report_a as report_id_a,
    report_b as report_id_b,
    verdict,
    matched_by,
    coalesce(a.indicator, b.indicator) as indicator,
    coalesce(a.measure, b.measure) as measure,
    nullif(coalesce(a.unit, b.unit), '') as unit,
    coalesce(a.period, b.period) as period,
    a.text as text_a,
    b.text as text_b,
    a.value as value_a,
    a.comparator as comparator_a,
    b.value as value_b,
    b.comparator as comparator_b,
    a.value - b.value as difference,
    a.fact_id as fact_id_a,
    b.fact_id as fact_id_b,
    a.sentence as sentence_a,
    b.sentence as sentence_b
  from told
  join pairs using (report_a, report_b)
  left join numerals as a
    on a.report_id = report_a and a.passage_no = passage_a and a.mention_no = mention_a
  left join numerals as b
    on b.report_id = report_b and b.passage_no = passage_b and b.mention_no = mention_b
)
select * from final
