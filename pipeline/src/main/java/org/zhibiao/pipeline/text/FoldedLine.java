package org.zhibiao.pipeline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a folded text that is not blank.
 *
 * @param from its first char that is no blank
 * @param to behind its last char that is no blank
 * @param indented whether it is set in by two blanks or more
 * @param gap how many line ends stand between it and the line before
 * @param words its text from {@code from} to {@code to}
 * @param mark what stands at its head
 */
record FoldedLine(
    int from, int to, boolean indented, int gap, String words, Optional<LineMark> mark) {

  /** The lines of a text that are not blank. */
  static List<FoldedLine> of(PlacedText text) {
    List<FoldedLine> lines = new ArrayList<>();
    int gap = 0;
    int lineStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        int from = lineStart;
        int to = i;
        while (from < to && CharKinds.isBlank(text.charAt(from))) {
          from++;
        }
        while (to > from && CharKinds.isBlank(text.charAt(to - 1))) {
          to--;
        }
        if (from < to) {
          lines.add(line(text, lineStart, from, to, gap));
          gap = 0;
        }
        gap++;
        lineStart = i + 1;
      }
    }
    return lines;
  }

  private static FoldedLine line(PlacedText text, int lineStart, int from, int to, int gap) {
    String words = text.subSequence(from, to).toString();
    return new FoldedLine(from, to, from - lineStart >= 2, gap, words, LineMark.find(words));
  }

  boolean has(LineMark.Style style) {
    return mark.isPresent() && mark.get().style() == style;
  }

  int length() {
    return to - from;
  }

  char first() {
    return words.charAt(0);
  }

  char last() {
    return words.charAt(words.length() - 1);
  }

  /** The last char but for closing quotation marks and brackets. */
  char lastBeforeQuotes() {
    for (int i = words.length() - 1; i > 0; i--) {
      if ("”’）)」』》".indexOf(words.charAt(i)) < 0) {
        return words.charAt(i);
      }
    }
    return words.charAt(0);
  }

  boolean endsSentence() {
    return CharKinds.endsSentence(lastBeforeQuotes());
  }

  boolean holdsSentenceEnd() {
    return words.indexOf('。') >= 0 || words.indexOf('！') >= 0 || words.indexOf('？') >= 0;
  }
}
