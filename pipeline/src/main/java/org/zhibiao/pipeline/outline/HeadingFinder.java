package org.zhibiao.pipeline.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.text.CharKinds;
import org.zhibiao.pipeline.text.LineMark.Style;

/**
 * Tells which lines are headings. A marked line without a sentence in it is one ({@code 一、工作回顾});
 * so is a short plain line before a paragraph ({@code 2025年工作回顾}), and the first sentence of a
 * marked paragraph where the text has no such mark on lines of their own ({@code （一）城市更新提速。…}).
 */
final class HeadingFinder {
  private static final int LONGEST_MARKED = 150;
  private static final int LONGEST_SENTENCE = 60;
  private static final int LONGEST_PLAIN = 70;
  private static final int LONGEST_DIGIT = 40;

  private static final Pattern OPENING = Pattern.compile("我代表|请予?审议|提出意见");

  private final List<OutlineLine> lines;
  private final Set<Style> wholeLines = EnumSet.noneOf(Style.class);

  /** Whether parts are numbered 一、 without a full stop: then 一、 with one numbers a list. */
  private final boolean partsHaveNoStop;

  HeadingFinder(List<OutlineLine> lines) {
    this.lines = lines;
    this.partsHaveNoStop =
        lines.stream()
            .anyMatch(
                line ->
                    line.has(Style.NUMERAL)
                        && !line.endsWithPunctuation()
                        && !line.holdsSentenceEnd());
    for (int i = 0; i < lines.size(); i++) {
      if (isMarkedHeading(i)) {
        wholeLines.add(lines.get(i).mark().orElseThrow().style());
      }
    }
  }

  /** The heading that a line is or begins with. */
  Optional<Heading> find(int index) {
    OutlineLine line = lines.get(index);
    if (line.has(Style.MARKDOWN_HEADING)) {
      int level = line.words().indexOf(' ');
      return Optional.of(new Heading(line.body(), "#".repeat(Math.max(1, level)), true));
    }
    if (isAnnex(line)) {
      return Optional.of(new Heading(line.body(), Heading.ANNEX, true));
    }
    if (isMarkedHeading(index)) {
      String style = line.mark().orElseThrow().style().name();
      return Optional.of(new Heading(line.words(), style, true));
    }
    if (line.isBold() && line.length() <= LONGEST_PLAIN) {
      return Optional.of(new Heading(line.body(), "bold", true));
    }
    if (isPlainHeading(index)) {
      return Optional.of(new Heading(line.words(), Heading.PLAIN, true));
    }
    return runInHeading(line);
  }

  private static boolean isAnnex(OutlineLine line) {
    return line.has(Style.ANNEX) && line.length() <= 40 && !line.endsWithPunctuation();
  }

  private boolean isMarkedHeading(int index) {
    OutlineLine line = lines.get(index);
    if (line.mark().isEmpty() || line.holdsSeveralSentences()) {
      return false;
    }
    Style style = line.mark().get().style();
    if (line.mark().get().length() == line.length()) {
      return false;
    }
    return switch (style) {
      case NUMERAL, BRACKETED_NUMERAL, NUMERAL_CLAUSE, ORDINAL, CHAPTER ->
          line.endsWithPunctuation()
              ? isSentenceOverItsParagraph(index, style)
              : line.length() <= LONGEST_MARKED;
      case DIGIT, BRACKETED_DIGIT ->
          line.length() <= LONGEST_DIGIT
              && !line.endsWithPunctuation()
              && nextIsUnmarkedParagraph(index);
      default -> false;
    };
  }

  /** {@code 二是科技创新势头良好。} over a paragraph that tells of it. */
  private boolean isSentenceOverItsParagraph(int index, Style style) {
    OutlineLine line = lines.get(index);
    return line.words().endsWith("。")
        && line.length() <= LONGEST_SENTENCE
        && style != Style.ORDINAL
        && !(style == Style.NUMERAL && partsHaveNoStop)
        && nextIsUnmarkedParagraph(index);
  }

  private boolean nextIsUnmarkedParagraph(int index) {
    return index + 1 < lines.size()
        && lines.get(index + 1).mark().isEmpty()
        && lines.get(index + 1).holdsSentenceEnd();
  }

  private boolean isPlainHeading(int index) {
    OutlineLine line = lines.get(index);
    boolean bareNumeral =
        line.length() <= 3
            && line.words().chars().allMatch(c -> CharKinds.isChineseNumeral((char) c));
    if (bareNumeral) {
      return true;
    }
    return line.mark().isEmpty()
        && line.length() <= LONGEST_PLAIN
        && line.length() >= 3
        && !line.endsWithPunctuation()
        && !line.holdsSentenceEnd()
        && CharKinds.isHan(lastWordChar(line.words()))
        && !OPENING.matcher(line.words()).find()
        && isOverSomething(index);
  }

  private static char lastWordChar(String words) {
    for (int i = words.length() - 1; i > 0; i--) {
      if ("”）》)".indexOf(words.charAt(i)) < 0) {
        return words.charAt(i);
      }
    }
    return words.charAt(0);
  }

  private boolean isOverSomething(int index) {
    if (index + 1 >= lines.size()) {
      return false;
    }
    OutlineLine next = lines.get(index + 1);
    return next.holdsSentenceEnd()
        || next.words().endsWith("：")
        || next.has(Style.SALUTATION)
        || isMarkedHeading(index + 1)
        || (next.length() > LONGEST_PLAIN && !next.has(Style.BULLET))
        || (next.mark().isEmpty()
            && index + 2 < lines.size()
            && lines.get(index + 2).holdsSentenceEnd());
  }

  private Optional<Heading> runInHeading(OutlineLine line) {
    if (line.mark().isEmpty() || !line.holdsSeveralSentences()) {
      return Optional.empty();
    }
    Style style = line.mark().get().style();
    boolean opensParts =
        style == Style.NUMERAL || style == Style.BRACKETED_NUMERAL || style == Style.NUMERAL_CLAUSE;
    String first = line.firstClauseGroup();
    if (!opensParts || wholeLines.contains(style) || first.length() > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    return Optional.of(new Heading(first, style.name(), false));
  }
}
