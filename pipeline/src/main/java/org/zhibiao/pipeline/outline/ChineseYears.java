package org.zhibiao.pipeline.outline;

/** Years in digits or in Chinese numerals: 二〇二六, 一九八六. */
final class ChineseYears {
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseYears() {}

  static int parse(String year) {
    int value = 0;
    for (int i = 0; i < year.length(); i++) {
      char c = year.charAt(i);
      int digit = c == '○' || c == '零' ? 0 : DIGITS.indexOf(c);
      value = value * 10 + (digit >= 0 ? digit : c - '0');
    }
    return value;
  }
}
