package org.zhibiao.pipeline.quantity;

import static org.zhibiao.pipeline.mention.NumeralChars.isHan;
import static org.zhibiao.pipeline.mention.NumeralChars.isHanDigit;
import static org.zhibiao.pipeline.mention.NumeralChars.isRangeMark;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads the value of a numeric expression: 百分之八至九, 三分之一, 一半, 翻两番, 4.5%—5%. */
final class ValueReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PERCENT_IN_WORDS = "百分之";
  private static final int FRACTION_DIGITS = 4;

  private ValueReader() {}

  static Value read(String written) {
    // Older reports write 二、三百亿 for 二三百亿, and some prints have the dot of 5.8 in mid-line.
    String text = written.replace("、", "").replace('·', '.');
    if (text.startsWith("翻")) {
      return Value.percent(doubling(text));
    }
    if (text.equals("倍增")) {
      return Value.percent(HUNDRED);
    }
    if (text.equals("一半") || text.startsWith("半")) {
      return Value.percent(BigDecimal.valueOf(50));
    }
    if (text.endsWith("位数")) {
      return Value.percent(
          BigDecimal.TEN.pow(NumberReader.read(text.substring(0, 1)).intValueExact() - 1));
    }
    int tenth = text.indexOf('成');
    if (tenth > 0) {
      BigDecimal tens = single(text.substring(0, tenth)).multiply(BigDecimal.TEN);
      return Value.percent(tens.add(single(text.substring(tenth + 1))));
    }
    int mark = rangeMark(text);
    if (mark > 0) {
      return range(text, mark);
    }
    int joint = ratioJoint(text);
    if (joint > 0) {
      return ratio(text.substring(0, joint), text.substring(joint + 1));
    }
    return text.startsWith(PERCENT_IN_WORDS) ? Value.percent(single(text)) : orFraction(text);
  }

  /** 翻n番 doubles n times: 翻两番 is a growth of 300 per cent. */
  private static BigDecimal doubling(String text) {
    String times = text.replaceAll("[翻了近超约过接将番倍]", "");
    double doublings = times.isEmpty() ? 1 : NumberReader.read(times).doubleValue();
    double growth = (Math.pow(2, doublings) - 1) * 100;
    return BigDecimal.valueOf(growth).setScale(FRACTION_DIGITS, RoundingMode.HALF_UP);
  }

  private static Value orFraction(String text) {
    int over = text.indexOf("分之");
    int slash = text.indexOf('/');
    if (over > 0) {
      return Value.percent(share(text.substring(over + 2), text.substring(0, over)));
    }
    if (slash > 0) {
      return Value.percent(share(text.substring(0, slash), text.substring(slash + 1)));
    }
    int twin = twinDigits(text);
    if (twin >= 0) {
      StringBuilder lower = new StringBuilder(text).deleteCharAt(twin + 1);
      StringBuilder upper = new StringBuilder(text).deleteCharAt(twin);
      return new Value(single(lower.toString()), single(upper.toString()), "");
    }
    return new Value(single(text), null, impliedUnit(text));
  }

  private static BigDecimal share(String part, String whole) {
    return quotient(NumberReader.read(part).multiply(HUNDRED), NumberReader.read(whole));
  }

  /** 2.1∶1 is 2.1; a ratio to something else than one is divided. */
  private static Value ratio(String left, String right) {
    return Value.of(quotient(NumberReader.read(left), NumberReader.read(right)));
  }

  /** Divided to four places; a misprint such as 5∶0 stays what stands before. */
  private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    if (divisor.signum() == 0) {
      return dividend;
    }
    BigDecimal quotient = dividend.divide(divisor, FRACTION_DIGITS, RoundingMode.HALF_UP);
    BigDecimal plain = quotient.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static Value range(String text, int mark) {
    String first = text.substring(0, mark);
    String second = text.substring(isRangeMark(text.charAt(mark + 1)) ? mark + 2 : mark + 1);
    String unit = first.startsWith(PERCENT_IN_WORDS) ? "%" : impliedUnit(second);
    BigDecimal upper = single(second);
    BigDecimal lower = single(first.replaceAll("[^0-9.,十百千万亿〇零一二三四五六七八九两点多余]+$", ""));
    return new Value(sharingMultiplier(lower, upper, first, second), upper, unit);
  }

  /** In 3—5万 the 万 is of both ends. */
  private static BigDecimal sharingMultiplier(
      BigDecimal lower, BigDecimal upper, String first, String second) {
    boolean lowerBare = first.chars().noneMatch(c -> "百千万亿".indexOf(c) >= 0);
    int multipliers = second.length();
    while (multipliers > 0 && "千万亿".indexOf(second.charAt(multipliers - 1)) >= 0) {
      multipliers--;
    }
    if (!lowerBare || multipliers == second.length() || lower.compareTo(upper) >= 0) {
      return lower;
    }
    return lower.multiply(NumberReader.read(second.substring(multipliers)));
  }

  private static BigDecimal single(String text) {
    int times = text.indexOf('×');
    if (times > 0) {
      return single(text.substring(0, times)).multiply(single(text.substring(times + 1)));
    }
    String number = text.startsWith(PERCENT_IN_WORDS) ? text.substring(3) : text;
    boolean sign = number.endsWith("%") || number.endsWith("‰");
    return NumberReader.read(sign ? number.substring(0, number.length() - 1) : number);
  }

  private static String impliedUnit(String text) {
    return text.endsWith("%") ? "%" : text.endsWith("‰") ? "‰" : "";
  }

  private static int rangeMark(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (isRangeMark(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int ratioJoint(String text) {
    return text.chars().map("∶：:比"::indexOf).max().orElse(-1) < 0
        ? -1
        : Math.max(
            Math.max(text.indexOf('∶'), text.indexOf('比')),
            Math.max(text.indexOf('：'), text.indexOf(':')));
  }

  /** Where two digits in a row mean one or the other: 三四十, 七八百万. */
  private static int twinDigits(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean twin =
          "一二三四五六七八".indexOf(text.charAt(i) == '两' ? '二' : text.charAt(i)) >= 0
              && isHanDigit(text.charAt(i + 1))
              && (i + 2 == text.length() || !isHanDigit(text.charAt(i + 2)))
              && (i == 0 || (isHan(text.charAt(i - 1)) && !isHanDigit(text.charAt(i - 1))));
      if (twin) {
        return i;
      }
    }
    return -1;
  }
}
