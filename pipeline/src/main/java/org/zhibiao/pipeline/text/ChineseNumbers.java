package org.zhibiao.pipeline.text;

/** Small numbers and years in Chinese numerals or digits, as dates and sessions are written. */
public final class ChineseNumbers {
  /** What {@link #parse} reads of numbers below a hundred, as a regular expression. */
  public static final String BELOW_HUNDRED = "(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|[0-9]{1,2})";

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumbers() {}

  /** 十六 is 16, 二十一 is 21, 二〇二六 is 2026, 3 is 3. */
  public static int parse(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return places(numeral);
    }
    int tens = ten == 0 ? 1 : places(numeral.substring(0, ten));
    String rest = numeral.substring(ten + 1);
    return tens * 10 + (rest.isEmpty() ? 0 : places(rest));
  }

  private static int places(String numeral) {
    int value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int chinese = c == '○' || c == '零' ? 0 : DIGITS.indexOf(c);
      int digit = chinese >= 0 ? chinese : Character.digit(c, 10);
      if (digit < 0) {
        throw new IllegalArgumentException("Not a number: " + numeral);
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
