package org.zhibiao.pipeline.mention;

import java.util.Optional;

/** Numerals of a short quoted name: “3个100”工程, “两个70%”, “千万工程”. */
final class QuotationRule implements KindRule {
  private static final int LONGEST_NAME = 16;
  private static final String OPENING = "“「『《〈";
  private static final String CLOSING = "”」』》〉";

  @Override
  public Optional<Verdict> judge(Sight sight) {
    int open = openingBefore(sight);
    if (open < 0) {
      return Optional.empty();
    }
    int close = closingBehind(sight);
    boolean name = close >= 0 && close - open - 1 <= LONGEST_NAME;
    return name ? Optional.of(new Verdict(MentionKind.LABEL, "quoted_name")) : Optional.empty();
  }

  private static int openingBefore(Sight sight) {
    int from = sight.numeral().start() - 1;
    for (int i = from; i >= Math.max(0, from - LONGEST_NAME); i--) {
      char c = sight.text().charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        return i;
      }
      if (CLOSING.indexOf(c) >= 0 || c == '。' || c == '；') {
        return -1;
      }
    }
    return -1;
  }

  private static int closingBehind(Sight sight) {
    int from = sight.numeral().end();
    for (int i = from; i < Math.min(sight.text().length(), from + LONGEST_NAME); i++) {
      char c = sight.text().charAt(i);
      if (CLOSING.indexOf(c) >= 0) {
        return i;
      }
      if (OPENING.indexOf(c) >= 0 || c == '。' || c == '；') {
        return -1;
      }
    }
    return -1;
  }
}
