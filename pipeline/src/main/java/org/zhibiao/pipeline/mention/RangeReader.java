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
    if (!isRangeMark(at(text, mark)) || comesFrom(text, first.start())) {
      return first;
    }
    int second = mark + 1;
    int end = secondEnd(text, second, first);
    boolean sameUnit =
        mark == first.end() || text.startsWith(text.substring(first.end(), mark), end);
    return end > second && sameUnit ? new Numeral(first.start(), end, first.form()) : first;
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
