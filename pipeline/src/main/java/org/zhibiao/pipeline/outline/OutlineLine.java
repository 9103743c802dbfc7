package org.zhibiao.pipeline.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.text.CharKinds;
import org.zhibiao.pipeline.text.LineMark;
import org.zhibiao.pipeline.text.LineMark.Style;

/**
 * A line of a clean text: a paragraph, a heading, an item of a list.
 *
 * @param start its first char in the clean text
 * @param end behind its last char in the clean text
 * @param words its text
 * @param mark what stands at its head
 */
record OutlineLine(int start, int end, String words, Optional<LineMark> mark) {
  private static final int LONGEST_LEAD = 80;

  static List<OutlineLine> of(String clean) {
    List<OutlineLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= clean.length(); i++) {
      if (i == clean.length() || clean.charAt(i) == '\n') {
        if (i > from) {
          String words = clean.substring(from, i);
          lines.add(new OutlineLine(from, i, words, LineMark.find(words)));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  boolean has(Style style) {
    return mark.isPresent() && mark.get().style() == style;
  }

  int length() {
    return words.length();
  }

  /** The words without the mark of a list or of Markdown. */
  String body() {
    return words.substring(bodyOffset(), words.length() - (isBold() ? 2 : 0));
  }

  /** How many chars of Markdown or list marks stand before the words that are to be read. */
  int bodyOffset() {
    if (isBold()) {
      return 2;
    }
    return has(Style.MARKDOWN_HEADING) || has(Style.BULLET) ? mark.get().length() : 0;
  }

  boolean isBold() {
    return words.length() > 4 && words.startsWith("**") && words.endsWith("**");
  }

  boolean holdsSentenceEnd() {
    return firstSentenceEnd() >= 0;
  }

  /** Whether a sentence ends before the end of the line. */
  boolean holdsSeveralSentences() {
    int end = firstSentenceEnd();
    return end >= 0 && end < words.length() - 1;
  }

  boolean endsWithPunctuation() {
    return "。！？；：，、…,;:".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** The first sentence, up to a colon if that comes before its end. */
  String firstClauseGroup() {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (CharKinds.endsSentence(c) || c == '：') {
        return words.substring(0, i);
      }
    }
    return words;
  }

  /** The beginning of a paragraph, without its mark and the salutation: there its time is said. */
  String lead() {
    int from = 0;
    if (mark.isPresent() && !has(Style.SALUTATION) && !has(Style.ANNEX)) {
      from = mark.get().length();
    } else if (has(Style.SALUTATION)) {
      from = Math.min(words.length(), words.startsWith("同志们") ? 4 : 5);
    }
    return words.substring(from, Math.min(words.length(), from + LONGEST_LEAD));
  }

  private int firstSentenceEnd() {
    for (int i = 0; i < words.length(); i++) {
      if (CharKinds.endsSentence(words.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
