package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;
import static org.zhibiao.pipeline.mention.NumeralChars.isDigit;

/**
 * Reads what is put together of several plain numbers: dates (2026年1月28, 2026-02-03), codes (1+1+4,
 * 4×4, 5·18), ratios (2.1∶1), fractions (1/10).
 */
final class JoinedDigitsReader {
  private static final String CODE_JOINTS = "+＋×*xX·•";
  private static final String RATIO_JOINTS = "∶:：比";

  private JoinedDigitsReader() {}

  /** The compound that begins at a digit, or null where the number stands alone. */
  static Numeral read(String text, int start) {
    int first = behindPlainDigits(text, start);
    int end = dateEnd(text, start, first);
    if (end > 0) {
      return new Numeral(start, end, NumeralForm.DATE);
    }
    end = clockEnd(text, start, first);
    if (end > 0) {
      return new Numeral(start, end, NumeralForm.DATE);
    }
    end = productEnd(text, first);
    if (end > 0) {
      return new Numeral(start, end, NumeralForm.DIGITS);
    }
    end = codeEnd(text, first);
    if (end > first) {
      // Some old prints have the dot of 5.8% in the middle of the line.
      boolean decimal = at(text, first) == '·' && at(text, end) == '%';
      return decimal
          ? new Numeral(start, end + 1, NumeralForm.PERCENT)
          : new Numeral(start, end, NumeralForm.CODE);
    }
    int decimal = DigitReader.behindDigits(text, start);
    if (RATIO_JOINTS.indexOf(at(text, decimal)) >= 0 && isDigit(at(text, decimal + 1))) {
      return ratio(text, start, decimal);
    }
    if (at(text, first) == '/' && isDigit(at(text, first + 1))) {
      end = behindPlainDigits(text, first + 1);
      boolean alone = at(text, end) != '/' && !NumeralChars.isAsciiLetter(at(text, end));
      return alone ? new Numeral(start, end, NumeralForm.FRACTION) : null;
    }
    return null;
  }

  /** Two parts are one ratio; the parts of a longer one (5∶38∶57) are shares of their own. */
  private static Numeral ratio(String text, int start, int joint) {
    int end = DigitReader.behindDigits(text, joint + 1);
    boolean longer =
        (RATIO_JOINTS.indexOf(at(text, end)) >= 0 && isDigit(at(text, end + 1)))
            || (RATIO_JOINTS.indexOf(at(text, start - 1)) >= 0 && isDigit(at(text, start - 2)));
    return longer ? null : new Numeral(start, end, NumeralForm.RATIO);
  }

  /** Behind the time of day that follows a date: 09:02:33. */
  private static int clockEnd(String text, int start, int first) {
    boolean afterDate = at(text, start - 1) == ' ' && isDigit(at(text, start - 2));
    boolean hour = first - start == 2 && at(text, first) == ':';
    int end = first;
    while (at(text, end) == ':' && isDigit(at(text, end + 1)) && isDigit(at(text, end + 2))) {
      end += 3;
    }
    return afterDate && hour && end > first ? end : 0;
  }

  /** Behind 2×66万 of 2×66万千瓦, so many machines of such a power; 0 where it is none. */
  private static int productEnd(String text, int first) {
    if (at(text, first) != '×' || !isDigit(at(text, first + 1))) {
      return 0;
    }
    int end = DigitReader.end(text, first + 1);
    return text.startsWith("千瓦", end) || text.startsWith("兆瓦", end) ? end : 0;
  }

  private static int codeEnd(String text, int first) {
    int end = first;
    while (CODE_JOINTS.indexOf(at(text, end)) >= 0 && at(text, end) != 0) {
      char next = at(text, end + 1);
      boolean letter = (next >= 'A' && next <= 'Z') || next == 'n';
      if (!isDigit(next) && !letter) {
        break;
      }
      end = letter ? end + 2 : behindPlainDigits(text, end + 1);
    }
    return end;
  }

  private static int dateEnd(String text, int start, int first) {
    if (first - start != 4) {
      return 0;
    }
    char joint = at(text, first);
    if (joint == '年' && isDigit(at(text, first + 1))) {
      int month = behindPlainDigits(text, first + 1);
      if (at(text, month) != '月') {
        return 0;
      }
      return isDigit(at(text, month + 1)) ? behindPlainDigits(text, month + 1) : month;
    }
    if ((joint == '-' || joint == '/' || joint == '.') && isDigit(at(text, first + 1))) {
      int month = behindPlainDigits(text, first + 1);
      if (month - first <= 3 && at(text, month) == joint && isDigit(at(text, month + 1))) {
        return behindPlainDigits(text, month + 1);
      }
    }
    return 0;
  }

  private static int behindPlainDigits(String text, int start) {
    int i = start;
    while (isDigit(at(text, i))) {
      i++;
    }
    return i;
  }
}
