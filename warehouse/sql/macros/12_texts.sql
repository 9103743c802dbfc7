-- A text without blanks and marks, as it is compared with another edition of it.
create macro bare_text(words) as
  regexp_replace(words, '[\s\pP\pS]', '', 'g');

-- What stands before the thing, without the comma between.
create macro words_before(sentence, thing) as
  rtrim(left(sentence, greatest(instr(sentence, thing) - 1, 0)), '，');

-- Whether the words right before a thing take a part of it away: 扣除房地产开发投资后，固定资产投资.
-- Taking away what prices or nature did is another matter: that is the basis of the figure.
create macro leaves_out_a_part(sentence, thing) as
  coalesce(
    regexp_matches(words_before(sentence, thing), '(扣除|剔除|不含|不包括)[^，。；：]{1,24}$')
      and not regexp_matches(
        words_before(sentence, thing), '(扣除|剔除|不含|不包括)[^，。；：]*(价|汇率|因素|影响)[^，。；：]*$'),
    false);
