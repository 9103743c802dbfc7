package org.zhibiao.pipeline.mention;

import java.util.Optional;

/** Years and days that are themselves what is measured: 人均预期寿命79.7岁, 优良天数…325天. */
final class LifeAndDaysRule implements KindRule {
  private static final Verdict QUANTITY = new Verdict(MentionKind.FACT, "measured_time");
  private static final String SENTENCE_ENDS = "。；\n";

  @Override
  public Optional<Verdict> judge(Sight sight) {
    boolean years = sight.precedes("岁") && !ofPeople(sight) && sentenceSays(sight, "寿命");
    boolean schooling = sight.precedes("年") && !sight.isYear() && sentenceSays(sight, "受教育年限");
    boolean days = sight.precedes("天") && (sentenceSays(sight, "天数") || sentenceSays(sight, "优良天"));
    return years || schooling || days ? Optional.of(QUANTITY) : Optional.empty();
  }

  /** 65岁以上老年人 tells an age; 预期寿命达到80岁以上。 does not. */
  private static boolean ofPeople(Sight sight) {
    int behind = sight.behind() + 1;
    boolean bounded =
        sight.text().startsWith("以上", behind) || sight.text().startsWith("以下", behind);
    char next = NumeralChars.at(sight.text(), behind + 2);
    return bounded && next != 0 && "，。；、".indexOf(next) < 0;
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
