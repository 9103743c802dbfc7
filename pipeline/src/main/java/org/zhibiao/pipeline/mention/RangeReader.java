package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;
import static org.zhibiao.pipeline.mention.NumeralChars.isDigit;
import static org.zhibiao.pipeline.mention.NumeralChars.isHan;
import static org.zhibiao.pipeline.mention.NumeralChars.isPercentSign;
import static org.zhibiao.pipeline.mention.NumeralChars.isRangeMark;

import org.zhibiao.pipeline.text.WordTrie;
import org.zhibiao.pipeline.unit.Unit;
import org.zhibiao.pipeline.unit.UnitTable;

/** Joins the two ends of a range into one numeral: 4.5%—5%, 8%至10%, 三到五, 20万元至30万元. */
final class RangeReader {
  private static final UnitTable UNITS = UnitTable.seeded();

  private RangeReader() {}

  /** The range that a number opens, or the number itself. */
  static Numeral orSingle(String text, Numeral first) {
    if (first.form() != NumeralForm.DIGITS
        && first.form() != NumeralForm.HAN
        && first.form() != NumeralForm.PERCENT) {
      return first;
    }
    int mark = first.end();
    WordTrie.Match<Unit> unit = UNITS.longestAt(text, mark);
    if (!isRangeMark(at(text, mark)) && unit != null) {
      mark += unit.length();
    }
    if (at(text, first.end()) == '、' && first.form() == NumeralForm.HAN) {
      return neighbours(text, first);
    }
    if (!isRangeMark(at(text, mark)) || comesFrom(text, first.start())) {
      return first;
    }
    boolean longDash = at(text, mark) == '—' && at(text, mark + 1) == '—';
    int second = longDash ? mark + 2 : mark + 1;
    int end = secondEnd(text, second, first);
    boolean sameUnit =
        mark == first.end() || text.startsWith(text.substring(first.end(), mark), end);
    return end > second && sameUnit ? new Numeral(first.start(), end, first.form()) : first;
  }

  /** Older reports write 二、三百亿 and 五、六倍 for 二三百亿 and 五六倍. */
  private static Numeral neighbours(String text, Numeral first) {
    int second = first.end() + 1;
    String digits = "一二三四五六七八九";
    int lower = first.end() == first.start() + 1 ? digits.indexOf(text.charAt(first.start())) : -1;
    boolean next = lower >= 0 && lower + 1 < 9 && at(text, second) == digits.charAt(lower + 1);
    boolean ordinal = "第、（(".indexOf(at(text, first.start() - 1)) >= 0;
    int end = next ? HanReader.end(text, second) : second;
    boolean measured =
        NumeralChars.isMultiplier(at(text, second + 1))
            || (end == second + 1
                && (at(text, end) == '倍' || at(text, end) == '年' || at(text, end) == '成'));
    return next && !ordinal && measured ? new Numeral(first.start(), end, NumeralForm.HAN) : first;
  }

  private static int secondEnd(String text, int start, Numeral first) {
    if (first.form() == NumeralForm.PERCENT && DigitReader.isPercentWord(text, start)) {
      return HanReader.end(text, start + 3);
    }
    if (isDigit(at(text, start))) {
      int end = DigitReader.end(text, start);
      return isPercentSign(at(text, end)) ? end + 1 : end;
    }
    return isHan(at(text, start)) ? HanReader.end(text, start) : start;
  }

  /** 从51家到33家 tells of two values, not of a range. */
  private static boolean comesFrom(String text, int start) {
    char before = at(text, start - 1);
    return before == '从' || before == '由' || before == '自';
  }
}
