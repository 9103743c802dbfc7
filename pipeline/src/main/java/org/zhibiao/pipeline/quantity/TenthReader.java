package org.zhibiao.pipeline.quantity;

/** Tells 成 the tenth (超五成) from 成 the verb (建成, 两成为). */
final class TenthReader {
  private static final String OTHER_WORDS = "为功果立员本熟效就品长都套交活人因型势";

  private TenthReader() {}

  static boolean standsAt(String text, int at) {
    boolean next = at + 1 < text.length() && OTHER_WORDS.indexOf(text.charAt(at + 1)) >= 0;
    boolean bounded = at > 1 && "超近约逾过有达".indexOf(text.charAt(at - 2)) >= 0;
    boolean copula = bounded && text.startsWith("成为", at);
    return text.startsWith("成", at) && (!next || copula);
  }
}
