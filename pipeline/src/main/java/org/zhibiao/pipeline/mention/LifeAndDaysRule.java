package org.zhibiao.pipeline.mention;

import java.util.Optional;

/** Years and days that are themselves what is measured: 人均预期寿命79.7岁, 优良天数…325天. */
final class LifeAndDaysRule implements KindRule {
  private static final Verdict QUANTITY = new Verdict(MentionKind.FACT, "measured_time");
  private static final String SENTENCE_ENDS = "。；\n";

  @Override
  public Optional<Verdict> judge(Sight sight) {
    boolean years = sight.precedes("岁") && !sight.precedes("岁以") && sentenceSays(sight, "寿命");
    boolean days = sight.precedes("天") && (sentenceSays(sight, "天数") || sentenceSays(sight, "优良天"));
    return years || days ? Optional.of(QUANTITY) : Optional.empty();
  }

  private static boolean sentenceSays(Sight sight, String word) {
    int from = sight.numeral().start();
    while (from > 0 && SENTENCE_ENDS.indexOf(sight.text().charAt(from - 1)) < 0) {
      from--;
    }
    int at = sight.text().indexOf(word, from);
    return at >= 0 && at < sight.numeral().start();
  }
}
