package org.zhibiao.pipeline.quantity;

import java.math.BigDecimal;

/** Reads a single number of whatever script: 5.2万亿, 一千二百, 二〇三五, 十一点八, 1亿2千万, 千亿. */
final class NumberReader {
  private static final String DIGITS = "〇一二三四五六七八九";

  private NumberReader() {}

  /** The value of a number without unit and bounds. */
  static BigDecimal read(String written) {
    String number = plain(written);
    return number.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
        ? new BigDecimal(
            number
                .chars()
                .map(DIGITS::indexOf)
                .mapToObj(String::valueOf)
                .reduce("", String::concat))
        : value(number);
  }

  /** What stands before 万 or 亿 is multiplied as a whole: 四百二十七亿四千万. */
  private static BigDecimal value(String number) {
    int at = Math.max(number.lastIndexOf('亿'), -1);
    at = at >= 0 ? at : number.lastIndexOf('万');
    if (at < 0) {
      return belowMyriad(number);
    }
    BigDecimal coefficient = at == 0 ? BigDecimal.ONE : value(number.substring(0, at));
    BigDecimal rest = at + 1 == number.length() ? BigDecimal.ZERO : value(number.substring(at + 1));
    return coefficient.scaleByPowerOfTen(number.charAt(at) == '亿' ? 8 : 4).add(rest);
  }

  /** 一千二百三十, 2千, 3.5, 十一点八. */
  private static BigDecimal belowMyriad(String number) {
    int point = number.indexOf('点');
    if (point >= 0) {
      String whole = belowMyriad(number.substring(0, point)).toPlainString();
      return new BigDecimal(whole + "." + read(number.substring(point + 1)));
    }
    BigDecimal sum = BigDecimal.ZERO;
    StringBuilder coefficient = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int power = "十百千".indexOf(c) + 1;
      int digit = DIGITS.indexOf(c);
      if (power > 0) {
        BigDecimal times =
            coefficient.isEmpty() ? BigDecimal.ONE : new BigDecimal(coefficient.toString());
        sum = sum.add(times.scaleByPowerOfTen(power));
        coefficient.setLength(0);
      } else if (c != ',') {
        coefficient.append(digit >= 0 ? (char) ('0' + digit) : c);
      }
    }
    return coefficient.isEmpty() ? sum : sum.add(new BigDecimal(coefficient.toString()));
  }

  /** One way of writing for what has several: 兩 is 二, 萬 is 万; 多 and 余 go. */
  private static String plain(String written) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      switch (c) {
        case '多', '余', '餘', '来', '來', '几', '幾' -> {}
        case '两', '兩' -> plain.append('二');
        case '萬' -> plain.append('万');
        case '億' -> plain.append('亿');
        case '點' -> plain.append('点');
        case '○', '零', 'O', 'o' -> plain.append('〇');
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
