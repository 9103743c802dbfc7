package org.zhibiao.pipeline.indicator;

/**
 * A stretch of a sentence between marks that end a statement (，；：。). Marks inside brackets and
 * quotation marks do not count for what stands outside of them; what stands inside brackets is
 * bounded by them.
 */
record Clause(int start, int end) {
  private static final String MARKS = "，；：。！？—\n,;:";
  private static final int LONGEST_QUOTATION = 60;

  /** The clause around [from, to). */
  static Clause around(String text, int from, int to) {
    return new Clause(start(text, from), end(text, to));
  }

  private static int start(String text, int from) {
    int at = from;
    while (at > 0) {
      char c = text.charAt(at - 1);
      int opening = opening(text, at - 1);
      if (opening >= 0) {
        at = opening;
      } else if (isMark(text, at - 1) || c == '（' || c == '(') {
        return at;
      } else {
        at--;
      }
    }
    return 0;
  }

  private static int end(String text, int to) {
    int at = to;
    while (at < text.length()) {
      char c = text.charAt(at);
      int closing = closing(text, at);
      if (closing >= 0) {
        at = closing + 1;
      } else if (isMark(text, at) || c == '）' || c == ')') {
        return at;
      } else {
        at++;
      }
    }
    return text.length();
  }

  /** Whether a clause ends at a place; Ⅰ—Ⅲ类水质 is one word. */
  private static boolean isMark(String text, int at) {
    boolean grades =
        text.charAt(at) == '—'
            && at > 0
            && at + 1 < text.length()
            && isGrade(text.charAt(at - 1))
            && isGrade(text.charAt(at + 1));
    return MARKS.indexOf(text.charAt(at)) >= 0 && !grades;
  }

  private static boolean isGrade(char c) {
    return c == 'I' || (c >= 'Ⅰ' && c <= 'Ⅻ');
  }

  /** Where the bracket or quotation that closes at a place opens; -1 where none does. */
  private static int opening(String text, int at) {
    int pair = "）”》)".indexOf(text.charAt(at));
    if (pair < 0) {
      return -1;
    }
    int opening = text.lastIndexOf("（“《(".charAt(pair), at);
    return at - opening <= LONGEST_QUOTATION ? opening : -1;
  }

  private static int closing(String text, int at) {
    int pair = "（“《(".indexOf(text.charAt(at));
    if (pair < 0) {
      return -1;
    }
    int closing = text.indexOf("）”》)".charAt(pair), at);
    return closing - at <= LONGEST_QUOTATION ? closing : -1;
  }
}
