-- A text without blanks and marks, as it is compared with another edition of it.
create macro bare_text(words) as
  regexp_replace(words, '[\s\pP\pS]', '', 'g');
