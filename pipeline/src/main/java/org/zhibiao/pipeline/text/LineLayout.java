package org.zhibiao.pipeline.text;

import java.util.List;
import org.zhibiao.pipeline.text.LineMark.Style;

/**
 * How a text is laid out in lines, seen over the whole of it: whether blank lines part its
 * paragraphs, and whether its lines are broken at a fixed width.
 *
 * @param fixedWidth the width at which lines are broken, or 0
 */
record LineLayout(boolean blankLinesPartParagraphs, int fixedWidth) {
  private static final int ENOUGH_LINES = 20;
  private static final int WIDEST_FIXED_WIDTH = 60;
  private static final int RAGGED = 4;

  static LineLayout of(List<FoldedLine> lines) {
    return new LineLayout(blankLinesPart(lines), fixedWidth(lines));
  }

  /** Whether two lines, the first of them without an end, stand in one paragraph of this layout. */
  boolean isSameParagraph(FoldedLine before, FoldedLine next) {
    if (before.has(Style.MARKDOWN_HEADING) || next.indented()) {
      return false;
    }
    if (fixedWidth > 0 && before.length() >= fixedWidth - RAGGED) {
      return true;
    }
    return blankLinesPartParagraphs && next.gap() == 1 && !before.has(Style.BULLET);
  }

  private static boolean blankLinesPart(List<FoldedLine> lines) {
    int ends = 0;
    int endsBeforeBlankLine = 0;
    int links = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).endsSentence()) {
        ends++;
        endsBeforeBlankLine += lines.get(i).gap() > 1 ? 1 : 0;
      }
      links += lines.get(i).gap() == 1 ? 1 : 0;
    }
    return ends >= 5 && links > 0 && endsBeforeBlankLine * 10 >= ends * 7;
  }

  private static int fixedWidth(List<FoldedLine> lines) {
    int[] lengths =
        lines.stream()
            .filter(line -> !line.has(Style.BULLET))
            .mapToInt(FoldedLine::length)
            .sorted()
            .toArray();
    if (lengths.length < ENOUGH_LINES) {
      return 0;
    }
    int width = lengths[lengths.length * 9 / 10];
    long full = java.util.Arrays.stream(lengths).filter(n -> n >= width - RAGGED).count();
    return width <= WIDEST_FIXED_WIDTH && full * 10 >= lengths.length * 4L ? width : 0;
  }
}
