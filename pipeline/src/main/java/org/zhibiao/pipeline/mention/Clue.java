package org.zhibiao.pipeline.mention;

import java.util.List;
import java.util.Locale;

/**
 * One row of {@code clues.tsv}: words right before and right behind a numeral that tell what it is.
 *
 * @param before one of these stands right before; empty for anything
 * @param after one of these stands right behind; empty for anything
 */
record Clue(
    String tier, Verdict verdict, List<String> before, NumeralShape shape, List<String> after) {
  Clue {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  static Clue of(String[] cells) {
    MentionKind kind = MentionKind.valueOf(cells[1].toUpperCase(Locale.ROOT));
    return new Clue(
        cells[0],
        new Verdict(kind, cells[2]),
        words(cells[3]),
        NumeralShape.of(cells[4]),
        words(cells[5]));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
