package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;
import static org.zhibiao.pipeline.mention.NumeralChars.isDigit;
import static org.zhibiao.pipeline.mention.NumeralChars.isHan;
import static org.zhibiao.pipeline.mention.NumeralChars.isMultiplier;
import static org.zhibiao.pipeline.mention.NumeralChars.isPercentSign;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds every numeral of a sentence, in whatever script, in one pass: {@code 近5.2万亿元，三成，翻两番} gives
 * {@code 5.2万亿}, {@code 三}, {@code 翻两番}.
 */
final class NumeralScanner {

  /** The numerals of a sentence in their order; they do not overlap. */
  List<Numeral> scan(String text) {
    List<Numeral> numerals = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Numeral numeral = numeralAt(text, i);
      if (numeral == null) {
        i++;
      } else {
        numerals.add(numeral);
        i = numeral.end();
      }
    }
    return numerals;
  }

  private static Numeral numeralAt(String text, int i) {
    char c = text.charAt(i);
    if (isDigit(c)) {
      return RangeReader.orSingle(text, digits(text, i));
    }
    if (isHan(c)) {
      return han(text, i);
    }
    if (NumeralChars.isSign(c)) {
      return new Numeral(i, i + 1, NumeralForm.SIGN);
    }
    return switch (c) {
      case '翻' -> DoublingReader.read(text, i);
      case '倍' -> DoublingReader.twofold(text, i);
      case '几', '幾', '数', '數' -> uncounted(text, i);
      case '半' -> half(text, i);
      case '首' ->
          at(text, i + 1) == '位' && !isPrimacy(text, i)
              ? new Numeral(i, i + 2, NumeralForm.RANK_WORD)
              : null;
      default -> null;
    };
  }

  private static Numeral digits(String text, int start) {
    Numeral joined = JoinedDigitsReader.read(text, start);
    if (joined != null) {
      return joined;
    }
    int end = DigitReader.end(text, start);
    if (isPercentSign(at(text, end))) {
      return new Numeral(start, end + 1, NumeralForm.PERCENT);
    }
    if (text.startsWith("分之", end) && end > start) {
      return fraction(text, start, end);
    }
    return new Numeral(start, end, NumeralForm.DIGITS);
  }

  private static Numeral han(String text, int start) {
    if (DigitReader.isPercentWord(text, start)) {
      return at(text, start + 2) == '之' ? percentInWords(text, start) : null;
    }
    int end = HanReader.end(text, start);
    if (end == start) {
      return null;
    }
    if (text.startsWith("分之", end)) {
      return fraction(text, start, end);
    }
    if (text.substring(start, end).indexOf('成') > 0) {
      return new Numeral(start, end, NumeralForm.FRACTION);
    }
    if (text.startsWith("位数", end) && end == start + 1) {
      return new Numeral(start, end + 2, NumeralForm.PLACES);
    }
    if (at(text, end) == '半' && text.charAt(start) == '一' && end == start + 1) {
      return new Numeral(start, end + 1, NumeralForm.HALF);
    }
    if ((at(text, end) == '几' || at(text, end) == '幾') && at(text, end - 1) == '十') {
      return new Numeral(start, end + 1, NumeralForm.UNCOUNTED);
    }
    if (text.substring(start, end).indexOf('几') > 0) {
      return new Numeral(start, end, NumeralForm.UNCOUNTED);
    }
    return RangeReader.orSingle(text, new Numeral(start, end, NumeralForm.HAN));
  }

  /** 百分之五点四; the number behind may be in Western digits too. */
  private static Numeral percentInWords(String text, int start) {
    int end = numberEnd(text, start + 3);
    return end == start + 3
        ? null
        : RangeReader.orSingle(text, new Numeral(start, end, NumeralForm.PERCENT));
  }

  private static Numeral fraction(String text, int start, int denominatorEnd) {
    int end = numberEnd(text, denominatorEnd + 2);
    return end == denominatorEnd + 2
        ? new Numeral(start, denominatorEnd, NumeralForm.HAN)
        : new Numeral(start, end, NumeralForm.FRACTION);
  }

  private static int numberEnd(String text, int start) {
    return isDigit(at(text, start)) ? DigitReader.end(text, start) : HanReader.end(text, start);
  }

  /** 几个, 几千; 数十, 数百万. 数 alone is a noun. */
  private static Numeral uncounted(String text, int start) {
    int end = start + 1;
    while (isMultiplier(at(text, end)) && !DigitReader.isKiloUnit(text, end)) {
      end++;
    }
    boolean number = text.charAt(start) == '数' || text.charAt(start) == '數';
    if (number && (end == start + 1 || NounsOnNumber.endsAt(text, start))) {
      return null;
    }
    return new Numeral(start, end, NumeralForm.UNCOUNTED);
  }

  /** 半数 and 过半 are shares, 半年 a time; 半 in a noun (半导体) is no numeral. */
  private static Numeral half(String text, int start) {
    char next = at(text, start + 1);
    char before = at(text, start - 1);
    if (next == '数' || (before == '过' && at(text, start - 2) != '超') || before == '近') {
      return new Numeral(start, start + (next == '数' ? 2 : 1), NumeralForm.HALF);
    }
    boolean time = "年月天小个".indexOf(next) >= 0 && next != 0;
    boolean idiom = next == '壁';
    return time || idiom ? new Numeral(start, start + 1, NumeralForm.HAN) : null;
  }

  /** 首位 of 首位度 (primacy of a city) is no rank. */
  private static boolean isPrimacy(String text, int i) {
    return at(text, i + 2) == '度';
  }
}
