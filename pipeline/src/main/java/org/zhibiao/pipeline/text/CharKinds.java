package org.zhibiao.pipeline.text;

/** What sort of character one is, as far as blanks, breaks and punctuation depend on it. */
public final class CharKinds {
  private CharKinds() {}

  /** A Chinese character: 增, 〇. */
  public static boolean isHan(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || c == '〇'
        || (c >= 0xF900 && c <= 0xFAFF)
        || Character.isSurrogate(c);
  }

  /** A mark of Chinese punctuation, or a quotation mark or dash as Chinese texts use them. */
  public static boolean isChinesePunctuation(char c) {
    return (c >= 0x3001 && c <= 0x3011)
        || (c >= 0x2014 && c <= 0x201F)
        || "，；：！？（）％、。…～·".indexOf(c) >= 0;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAlphanumeric(char c) {
    return isDigit(c) || isLatin(c);
  }

  /** A blank within a line, of any width. */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000' || c == '\t';
  }

  /** A Chinese numeral as section numbers use it: 一, 十二. */
  public static boolean isChineseNumeral(char c) {
    return "一二三四五六七八九十百〇零两".indexOf(c) >= 0;
  }

  /** The end of a sentence. */
  public static boolean endsSentence(char c) {
    return c == '。' || c == '！' || c == '？' || c == '!' || c == '?';
  }
}
