package org.zhibiao.pipeline.text;

import java.util.Arrays;

/**
 * A text made plain for reading (widths folded, blanks inside words dropped, lines of one sentence
 * joined), which knows for each of its chars the place in the printed text that it came from.
 *
 * <p>{@code "增长 ５.4％"} reads {@code "增长5.4%"}, and the span of {@code 5.4%} in it leads back to
 * code points [3, 7) of the print.
 */
public final class CleanText {
  private final String text;
  private final int[] printedStart;
  private final int[] printedEnd;

  /**
   * @param printedStart for each char of {@code text}, the code point in the print where it starts
   * @param printedEnd for each char of {@code text}, the code point in the print where it ends
   */
  public CleanText(String text, int[] printedStart, int[] printedEnd) {
    if (printedStart.length != text.length() || printedEnd.length != text.length()) {
      throw new IllegalArgumentException(
          "One place per char is needed: "
              + text.length()
              + " chars, "
              + printedStart.length
              + " starts, "
              + printedEnd.length
              + " ends");
    }
    this.text = text;
    this.printedStart = printedStart.clone();
    this.printedEnd = printedEnd.clone();
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** The place in the print of chars [start, end) of this text. */
  public Span printed(int start, int end) {
    if (start < 0 || end > text.length() || end <= start) {
      throw new IllegalArgumentException("Not a part of the text: [" + start + ", " + end + ")");
    }
    return new Span(printedStart[start], printedEnd[end - 1]);
  }

  /** Chars [start, end) of this text as a text of their own; places stay those of the print. */
  public CleanText slice(int start, int end) {
    return new CleanText(
        text.substring(start, end),
        Arrays.copyOfRange(printedStart, start, end),
        Arrays.copyOfRange(printedEnd, start, end));
  }

  @Override
  public String toString() {
    return text;
  }
}
