package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;
import static org.zhibiao.pipeline.mention.NumeralChars.isHan;
import static org.zhibiao.pipeline.mention.NumeralChars.isHanDigit;
import static org.zhibiao.pipeline.mention.NumeralChars.isMultiplier;
import static org.zhibiao.pipeline.mention.NumeralChars.isMyriad;
import static org.zhibiao.pipeline.mention.NumeralChars.isSurplus;

/** Reads numbers in Chinese numerals: 三十五, 千亿, 一百多万, 十几万, 十一点八, 一九八六. */
final class HanReader {
  private HanReader() {}

  /** Behind the number that begins at a place; the place itself where none begins. */
  static int end(CharSequence text, int start) {
    int i = start;
    while (true) {
      if (isHan(at(text, i))) {
        if (DigitReader.isKiloUnit(text, i) || DigitReader.isPercentWord(text, i)) {
          return i;
        }
        i++;
      } else if (i > start && goesOn(text, start, i)) {
        i++;
      } else {
        return i;
      }
    }
  }

  /** Whether a char that is no numeral holds two parts of one together. */
  private static boolean goesOn(CharSequence text, int start, int i) {
    char c = at(text, i);
    char next = at(text, i + 1);
    if (c == '点' || c == '點') {
      boolean second = text.subSequence(start, i).chars().anyMatch(d -> d == '点' || d == '點');
      return !second && isHanDigit(next) && !isMultiplier(at(text, i + 2));
    }
    if (isSurplus(c)) {
      return isMyriad(next) && isMultiplier(at(text, i - 1));
    }
    if (c == '几' || c == '幾') {
      return isMultiplier(at(text, i - 1)) && isMultiplier(next);
    }
    if (c == '成' && i == start + 1 && isHanDigit(next)) {
      // 四成五 is 45 per cent; 七成五项 would count five things.
      return "，。；、！以左多的！）".indexOf(at(text, i + 2)) >= 0 && isHanDigit(at(text, start));
    }
    // Old reports print the letter O for 〇: 二O三五.
    return (c == 'O' || c == '0' || c == 'o') && isHanDigit(at(text, i - 1)) && isHanDigit(next);
  }
}
