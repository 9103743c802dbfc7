package org.zhibiao.pipeline.text;

import java.util.List;
import org.zhibiao.pipeline.text.LineMark.Style;

/**
 * The second step of cleaning: lines of one sentence that a page break, a link or a fixed width cut
 * apart become one line again; headings, list items and short lines keep their ends. {@code
 * …，全面贯彻党的} and {@code 二十大精神，…。} on the next page are one line.
 */
final class LineJoiner {
  private static final String OPEN_ENDS = "，,、（(《〈“‘「『【—";
  private static final String DEPENDENT_STARTS = "，。、；：！？”’）》〉」』】%,;:!?)]";
  private static final List<String> DEPENDENT_WORDS = List.of("是：", "是:", "的", "等", "时期", "期间");
  private static final int SHORTEST_UNFINISHED_PARAGRAPH = 20;
  private static final int LONGEST_HEADING = 45;

  private final PlacedText folded;
  private final LineLayout layout;
  private final PlacedText joined;

  private LineJoiner(PlacedText folded, LineLayout layout) {
    this.folded = folded;
    this.layout = layout;
    this.joined = new PlacedText(folded.length());
  }

  static PlacedText join(PlacedText folded) {
    List<FoldedLine> lines = FoldedLine.of(folded);
    return new LineJoiner(folded, LineLayout.of(lines)).joined(lines);
  }

  private PlacedText joined(List<FoldedLine> lines) {
    int frontMatterEnd = frontMatterEnd(lines);
    Whole whole = Whole.NONE;
    for (int i = 0; i < lines.size(); i++) {
      FoldedLine line = lines.get(i);
      FoldedLine before = i == 0 ? null : lines.get(i - 1);
      boolean goesOn = before != null && i > frontMatterEnd && goesOn(whole, before, line);
      if (goesOn && CharKinds.isLatin(before.last()) && CharKinds.isLatin(line.first())) {
        joined.appendFrom(folded, before.to(), ' ');
      } else if (!goesOn && before != null) {
        joined.appendFrom(folded, before.to(), '\n');
      }
      whole = (goesOn ? whole : Whole.NONE).with(line);
      joined.appendFrom(folded, line.from(), line.to());
    }
    return joined;
  }

  /** What is to be known of the line so far, with all that was joined to it. */
  private record Whole(int length, boolean heading, boolean holdsSentence, boolean holdsClause) {
    static final Whole NONE = new Whole(0, false, false, false);

    Whole with(FoldedLine line) {
      return new Whole(
          length + line.length(),
          length == 0 ? marksHeading(line) : heading,
          holdsSentence || line.words().indexOf('。') >= 0,
          holdsClause || line.words().indexOf('，') >= 0 || line.words().indexOf(',') >= 0);
    }
  }

  private static boolean marksHeading(FoldedLine line) {
    return line.has(Style.NUMERAL) || line.has(Style.BRACKETED_NUMERAL) || line.has(Style.CHAPTER);
  }

  /** The line behind the YAML head of a Markdown file, whose lines stay lines. */
  private static int frontMatterEnd(List<FoldedLine> lines) {
    if (lines.isEmpty() || !lines.get(0).words().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).words().equals("---")) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean goesOn(Whole whole, FoldedLine before, FoldedLine next) {
    boolean open = isOpen(before);
    if (next.mark().isPresent()) {
      return open && mayBeCutFromItsSentence(next);
    }
    if (open || DEPENDENT_STARTS.indexOf(next.first()) >= 0) {
      return true;
    }
    if (before.endsSentence()) {
      return layout.blankLinesPartParagraphs() && next.gap() == 1 && !next.indented();
    }
    if (before.last() == '：' || before.last() == ':') {
      return false;
    }
    return startsDependent(next)
        || layout.isSameParagraph(before, next)
        || isFigureOutOfLine(whole, before, next)
        || isUnfinishedParagraph(whole, before, next)
        || closesBracket(before, next)
        || isFigureCutFromUnit(whole, before, next);
  }

  /** {@code 主要原因，} is followed by {@code 一是…}: a cut, although 一是 opens lines elsewhere. */
  private static boolean mayBeCutFromItsSentence(FoldedLine next) {
    return next.has(Style.NUMERAL_CLAUSE) || next.has(Style.ORDINAL) || next.has(Style.ANNEX);
  }

  private static boolean isOpen(FoldedLine line) {
    char last = line.last();
    boolean bareMark = line.mark().isPresent() && line.mark().get().length() == line.length();
    return OPEN_ENDS.indexOf(last) >= 0
        || (bareMark && !line.has(Style.ANNEX) && !line.has(Style.TABLE_ROW))
        || ("的和与及".indexOf(last) >= 0 && line.length() > 1);
  }

  private static boolean startsDependent(FoldedLine line) {
    return DEPENDENT_WORDS.stream().anyMatch(line.words()::startsWith);
  }

  /**
   * {@code PM} and {@code 2.5} on lines of their own, as a lowered figure comes out of a web page.
   */
  private static boolean isFigureOutOfLine(Whole whole, FoldedLine before, FoldedLine next) {
    return whole.length() > SHORTEST_UNFINISHED_PARAGRAPH
        && CharKinds.isAlphanumeric(before.last())
        && next.words().chars().allMatch(c -> CharKinds.isDigit((char) c) || c == '.');
  }

  /** {@code …达到74.4} and {@code 万亿元，…。} */
  private static boolean isFigureCutFromUnit(Whole whole, FoldedLine before, FoldedLine next) {
    return CharKinds.isDigit(before.last())
        && CharKinds.isHan(next.first())
        && next.holdsSentenceEnd()
        && (whole.holdsSentence() || whole.holdsClause());
  }

  /** A book mark or bracket opens in one line and closes in the next. */
  private static boolean closesBracket(FoldedLine before, FoldedLine next) {
    return closes('《', '》', before, next) || closes('（', '）', before, next);
  }

  private static boolean closes(char open, char close, FoldedLine before, FoldedLine next) {
    boolean leftOpen = before.words().lastIndexOf(open) > before.words().lastIndexOf(close);
    int closed = next.words().indexOf(close);
    int opened = next.words().indexOf(open);
    return leftOpen && closed >= 0 && (opened < 0 || closed < opened);
  }

  /**
   * A paragraph breaks off within a sentence, and the next line brings that sentence's end. A long
   * heading stands farther from what is before it than from what is behind.
   */
  private static boolean isUnfinishedParagraph(Whole whole, FoldedLine before, FoldedLine next) {
    boolean longClause =
        whole.holdsClause()
            && !whole.heading()
            && whole.length() > LONGEST_HEADING
            && before.gap() <= next.gap();
    boolean brokenOff = whole.holdsSentence() && whole.length() >= SHORTEST_UNFINISHED_PARAGRAPH;
    return next.holdsSentenceEnd() && (brokenOff || longClause);
  }
}
