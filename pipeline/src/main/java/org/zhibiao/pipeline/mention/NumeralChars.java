package org.zhibiao.pipeline.mention;

/** Which chars numerals are made of. Traditional forms occur in the reports of the fifties. */
public final class NumeralChars {
  private static final String HAN_DIGITS = "〇○零一二三四五六七八九两兩";
  private static final String MULTIPLIERS = "十百千万亿萬億";
  private static final String RANGE_MARKS = "—–-~～至到";

  private NumeralChars() {}

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 一 … 九, 两, 零. */
  public static boolean isHanDigit(char c) {
    return HAN_DIGITS.indexOf(c) >= 0;
  }

  /** 十, 百, 千, 万, 亿. */
  public static boolean isMultiplier(char c) {
    return MULTIPLIERS.indexOf(c) >= 0;
  }

  /** 万 and 亿, which multiply a whole number before them. */
  public static boolean isMyriad(char c) {
    return c == '万' || c == '亿' || c == '萬' || c == '億';
  }

  public static boolean isHan(char c) {
    return isHanDigit(c) || isMultiplier(c);
  }

  /** 多, 余: somewhat more than the number. */
  public static boolean isSurplus(char c) {
    return c == '多' || c == '余' || c == '餘' || c == '来' || c == '來';
  }

  /** What joins the ends of a range. */
  public static boolean isRangeMark(char c) {
    return RANGE_MARKS.indexOf(c) >= 0;
  }

  public static boolean isPercentSign(char c) {
    return c == '%' || c == '‰';
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Roman numerals and circled numbers. */
  static boolean isSign(char c) {
    return (c >= 'Ⅰ' && c <= 'ⅿ') || (c >= '①' && c <= '⒛') || (c >= '❶' && c <= '❿');
  }

  /** The char at a place, or 0 outside of the text. */
  static char at(CharSequence text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }
}
