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
    boolean bracketed = (before == '（' || before == '(') && (after == '）' || after == ')');
    boolean opens = before == 0 || CLAUSE_ENDS.indexOf(before) >= 0;
    if (bracketed && (sight.isSmallHan() || sight.isPlainDigits())) {
      return true;
    }
    if (sight.isSmallHan() && opens) {
      boolean first = before == 0 || before == '\n' || before == ']' || before == ' ';
      return "是要靠".indexOf(after) >= 0 && after != 0
          || (first && "、.．，".indexOf(after) >= 0 && after != 0);
    }
    boolean lineStart = before == 0 || before == '\n' || before == ']';
    return sight.isPlainDigits()
        && lineStart
        && ".．、）)".indexOf(after) >= 0
        && !NumeralChars.isDigit(at(sight.text(), sight.numeral().end() + 1));
  }
}
