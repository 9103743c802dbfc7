package org.zhibiao.pipeline.text;

/**
 * Punctuation of a clean text: {@code 增长5.4%,高于全国} has a Chinese comma, {@code 09:45} keeps its
 * Western colon, {@code 27，203，319} gets the commas of a number.
 */
final class PunctuationFolder {
  private static final String WESTERN = ",;:()?!";
  private static final String CHINESE = "，；：（）？！";

  private PunctuationFolder() {}

  /** How the char at {@code at} of the line [from, to) reads. */
  static char fold(CharSequence text, int from, int at, int to) {
    char c = text.charAt(at);
    if (c == '，') {
      return partsThousands(text, from, at, to) ? ',' : c;
    }
    int index = c < 0x80 ? WESTERN.indexOf(c) : -1;
    if (index < 0) {
      return c;
    }
    char before = neighbour(text, from, at, to, -1);
    char after = neighbour(text, from, at, to, 1);
    if (CharKinds.isAlphanumeric(before) && CharKinds.isAlphanumeric(after)) {
      return c;
    }
    return isChinese(before) || isChinese(after) ? CHINESE.charAt(index) : c;
  }

  /** The next char that is no blank, or a line end. */
  private static char neighbour(CharSequence text, int from, int at, int to, int step) {
    for (int i = at + step; i >= from && i < to; i += step) {
      if (!CharKinds.isBlank(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return '\n';
  }

  private static boolean isChinese(char c) {
    return CharKinds.isHan(c) || CharKinds.isChinesePunctuation(c) || c == '%' || c == '\n';
  }

  /** One to three digits or a group before, exactly three behind. */
  private static boolean partsThousands(CharSequence text, int from, int at, int to) {
    int before = at;
    while (before > from && CharKinds.isDigit(text.charAt(before - 1))) {
      before--;
    }
    int after = at + 1;
    while (after < to && CharKinds.isDigit(text.charAt(after))) {
      after++;
    }
    int digitsBefore = at - before;
    return after - at - 1 == 3 && digitsBefore >= 1 && digitsBefore <= 3;
  }
}
