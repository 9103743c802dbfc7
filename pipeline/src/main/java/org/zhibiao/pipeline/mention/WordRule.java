package org.zhibiao.pipeline.mention;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.pipeline.text.TsvResource;
import org.zhibiao.pipeline.text.WordTrie;

/**
 * Words and idioms that a numeral is only a part of: 统一, 千方百计, 三峡. Listed in {@code words.tsv};
 * those of kind {@code none} are no numeric expressions at all.
 */
final class WordRule implements KindRule {
  private static final int LONGEST_LEAD = 4;
  private static final Verdict NONE = new Verdict(MentionKind.LABEL, "word");

  private final WordTrie<Verdict> words;

  WordRule() {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (String[] cells : TsvResource.rows("/mention/words.tsv")) {
      verdicts.put(cells[0], verdict(cells[1], cells[2]));
    }
    words = WordTrie.forward(verdicts);
  }

  /** Whether the numeral is only a syllable of a word, as 一 in 统一. */
  boolean isMerePartOfWord(Sight sight) {
    return judge(sight).filter(NONE::equals).isPresent();
  }

  @Override
  public Optional<Verdict> judge(Sight sight) {
    if (sight.form() != NumeralForm.HAN && sight.form() != NumeralForm.UNCOUNTED) {
      return Optional.empty();
    }
    int start = sight.numeral().start();
    for (int at = Math.max(0, start - LONGEST_LEAD); at <= start; at++) {
      WordTrie.Match<Verdict> word = words.longestAt(sight.text(), at);
      if (word != null && at + word.length() >= sight.numeral().end()) {
        return Optional.of(word.value());
      }
    }
    return Optional.empty();
  }

  private static Verdict verdict(String kind, String reason) {
    return kind.equals("none")
        ? NONE
        : new Verdict(MentionKind.valueOf(kind.toUpperCase(Locale.ROOT)), reason);
  }
}
