package org.zhibiao.pipeline.outline;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.pipeline.text.CharKinds;

/**
 * Cuts a paragraph into sentences behind 。！？ and the quotation mark or bracket that closes there.
 * Semicolons stay inside: what a clause leaves out is often said before one.
 */
final class SentenceSplitter {
  private static final String CLOSING = "”’）》」』）)";
  private static final String GOES_ON = "的，、；：和等";
  private static final int LONGEST_BRACKET = 160;

  /**
   * No sentence is longer, so that the time for a text grows with its length alone: a text without
   * full stops is cut at lesser marks. Real sentences stay far below.
   */
  private static final int LONGEST_SENTENCE = 1000;

  private static final String[] LESSER_MARKS = {"；", "，", "、", " "};

  private SentenceSplitter() {}

  /** The ends of the sentences of {@code text}, the last one its length. */
  static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    int bracketEnd = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '（' && i > bracketEnd) {
        bracketEnd = bracketEnd(text, i);
      } else if (CharKinds.endsSentence(c) && i > bracketEnd) {
        int end = i + 1;
        while (end < text.length()
            && (CLOSING.indexOf(text.charAt(end)) >= 0
                || CharKinds.endsSentence(text.charAt(end)))) {
          end++;
        }
        boolean quoted = end > i + 1 && end < text.length();
        if (!quoted || GOES_ON.indexOf(text.charAt(end)) < 0) {
          ends.add(end);
        }
        i = end - 1;
      }
    }
    if (ends.isEmpty() || ends.get(ends.size() - 1) < text.length()) {
      ends.add(text.length());
    }
    return text.length() > LONGEST_SENTENCE ? withoutOverlong(text, ends) : ends;
  }

  private static List<Integer> withoutOverlong(String text, List<Integer> ends) {
    List<Integer> cut = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      while (end - from > LONGEST_SENTENCE) {
        from = lesserEnd(text, from);
        cut.add(from);
      }
      cut.add(end);
      from = end;
    }
    return cut;
  }

  /** Behind the last lesser mark that leaves a part of fair length. */
  private static int lesserEnd(String text, int from) {
    int limit = from + LONGEST_SENTENCE;
    for (String mark : LESSER_MARKS) {
      int end = text.lastIndexOf(mark, limit - 1) + 1;
      if (end > from + LONGEST_SENTENCE / 2) {
        return end;
      }
    }
    return limit;
  }

  /** Where the bracket closes that opens here, if it is a short one; a sentence may end inside. */
  private static int bracketEnd(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_BRACKET);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == '）') {
        return i - 1;
      }
    }
    return -1;
  }
}
