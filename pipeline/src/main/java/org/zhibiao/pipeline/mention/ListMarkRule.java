package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;

import java.util.Optional;

/** Numerals that number sections and points: 一、 （二） 三是 16. */
final class ListMarkRule implements KindRule {
  private static final Verdict LIST_MARK = new Verdict(MentionKind.LABEL, "list_mark");
  private static final String CLAUSE_ENDS = "，。；：！？、“（(】] \n\t　";

  @Override
  public Optional<Verdict> judge(Sight sight) {
    return isMark(sight) ? Optional.of(LIST_MARK) : Optional.empty();
  }

  private static boolean isMark(Sight sight) {
    char before = sight.before();
    char after = sight.after();
    boolean number = sight.isSmallHan() || sight.isPlainDigits();
    if (!number || after == 0) {
      return false;
    }
    boolean bracketed = "（(".indexOf(before) >= 0 && "）)".indexOf(after) >= 0;
    boolean opensLine = before == 0 || before == '\n' || before == ']';
    boolean dotted = ".．、）)，".indexOf(after) >= 0;
    boolean decimal = NumeralChars.isDigit(at(sight.text(), sight.numeral().end() + 1));
    boolean opensClause = before == 0 || CLAUSE_ENDS.indexOf(before) >= 0;
    boolean point = sight.isSmallHan() && opensClause && "是要靠".indexOf(after) >= 0;
    boolean numbered =
        sight.isPlainDigits()
            && (before == '：' || before == '；' || before == '。')
            && (after == '.' || after == '．')
            && !decimal;
    return numbered || (bracketed && before != 0) || (opensLine && dotted && !decimal) || point;
  }
}
