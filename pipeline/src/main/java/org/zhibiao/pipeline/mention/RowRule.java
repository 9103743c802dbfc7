package org.zhibiao.pipeline.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Numerals in a row share what stands behind the last: in 1、2号机组 both number a unit, in 七次、八次全会
 * both a session.
 */
final class RowRule {
  private static final String JOINTS = "、和及与至";

  private RowRule() {}

  /**
   * The verdicts, where a bare numeral takes that of the name, date or rank it is in a row with.
   */
  static List<Verdict> levelled(List<Sight> sights, List<Verdict> verdicts) {
    List<Verdict> levelled = new ArrayList<>(verdicts);
    for (int i = sights.size() - 2; i >= 0; i--) {
      boolean named = levelled.get(i + 1).kind() != MentionKind.FACT;
      boolean open =
          levelled.get(i).kind() == MentionKind.FACT || levelled.get(i).equals(MentionScanner.BARE);
      boolean row = isBare(sights.get(i)) && inRow(sights.get(i), sights.get(i + 1));
      if (named
          && open
          && (row || isSession(sights.get(i), sights.get(i + 1), levelled.get(i + 1)))) {
        levelled.set(i, levelled.get(i + 1));
      }
    }
    return levelled;
  }

  private static boolean isBare(Sight sight) {
    return sight.unit() == null && (sight.isPlainDigits() || sight.isSmallHan());
  }

  private static boolean inRow(Sight sight, Sight next) {
    return next.form() == sight.form()
        && next.numeral().start() == sight.numeral().end() + 1
        && JOINTS.indexOf(sight.after()) >= 0;
  }

  /** 八次、九次全会: each has its classifier, and what the last numbers the others number too. */
  private static boolean isSession(Sight sight, Sight next, Verdict nextVerdict) {
    return nextVerdict.reason().equals("session")
        && sight.form() == NumeralForm.HAN
        && next.numeral().start() == sight.numeral().end() + 2
        && sight.after() == next.after()
        && JOINTS.indexOf(sight.text().charAt(sight.numeral().end() + 1)) >= 0;
  }
}
