package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;
import static org.zhibiao.pipeline.mention.NumeralChars.isDigit;
import static org.zhibiao.pipeline.mention.NumeralChars.isMultiplier;
import static org.zhibiao.pipeline.mention.NumeralChars.isMyriad;
import static org.zhibiao.pipeline.mention.NumeralChars.isSurplus;

/** Reads numbers in Western digits: 1,234.5, 5.2万亿, 80多万, 1亿2千万. */
final class DigitReader {
  /** What begins with 千 and is a unit: 391万千瓦 is 391万 of 千瓦. */
  private static final String BEHIND_KILO = "瓦米克伏赫卡焦升";

  private DigitReader() {}

  /** Behind the number that begins at a digit. */
  static int end(CharSequence text, int start) {
    int end = behindMultipliers(text, behindDigits(text, start));
    while (isMultiplier(at(text, end - 1)) && isDigit(at(text, end))) {
      int lesser = behindMultipliers(text, behindDigits(text, end));
      boolean goesOn = isMultiplier(at(text, lesser - 1)) && lesser > end + 1;
      if (!goesOn) {
        return end;
      }
      end = lesser;
    }
    return end;
  }

  /** Behind the bare digits with thousands separators and a decimal point. */
  static int behindDigits(CharSequence text, int start) {
    int i = start;
    while (isDigit(at(text, i))) {
      i++;
    }
    while (i - start <= 3 || groupEndsAt(text, i)) {
      if (!isGroup(text, i)) {
        break;
      }
      i += 4;
    }
    if (at(text, i) == '.' && isDigit(at(text, i + 1))) {
      i++;
      while (isDigit(at(text, i))) {
        i++;
      }
    }
    return i;
  }

  /** Behind 多, 余 and the multipliers that follow them: 多万, 余亿, 万亿. */
  static int behindMultipliers(CharSequence text, int start) {
    int i = start;
    while (true) {
      if (isMultiplier(at(text, i)) && !isKiloUnit(text, i) && !isPercentWord(text, i)) {
        i++;
      } else if (isSurplus(at(text, i)) && isMyriad(at(text, i + 1))) {
        i += 2;
      } else {
        return i;
      }
    }
  }

  /** Whether the 千 at a place belongs to a unit (千瓦). */
  static boolean isKiloUnit(CharSequence text, int i) {
    return at(text, i) == '千' && BEHIND_KILO.indexOf(at(text, i + 1)) >= 0;
  }

  /** Whether the 百 at a place belongs to 百分点 or 百分之. */
  static boolean isPercentWord(CharSequence text, int i) {
    return at(text, i) == '百' && at(text, i + 1) == '分' && "点點之比率数".indexOf(at(text, i + 2)) >= 0;
  }

  private static boolean isGroup(CharSequence text, int i) {
    return at(text, i) == ','
        && isDigit(at(text, i + 1))
        && isDigit(at(text, i + 2))
        && isDigit(at(text, i + 3))
        && !isDigit(at(text, i + 4));
  }

  private static boolean groupEndsAt(CharSequence text, int i) {
    return at(text, i - 4) == ',';
  }
}
