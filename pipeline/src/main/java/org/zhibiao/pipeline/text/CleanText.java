package org.zhibiao.pipeline.text;

import java.util.Arrays;
import java.util.List;

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
  private final List<CleanText> litter;

  /**
   * @param printedStart for each char of {@code text}, the code point in the print where it starts
   * @param printedEnd for each char of {@code text}, the code point in the print where it ends
   */
  public CleanText(String text, int[] printedStart, int[] printedEnd) {
    this(text, printedStart, printedEnd, List.of());
  }

  private CleanText(String text, int[] printedStart, int[] printedEnd, List<CleanText> litter) {
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
    this.litter = List.copyOf(litter);
  }

  /** This text with what was left out of it as the litter of a word processor, in its order. */
  CleanText withLitter(List<CleanText> leftOut) {
    return new CleanText(text, printedStart, printedEnd, leftOut);
  }

  /**
   * What was left out of the print as litter, each piece a text of its own: {@code [bookmark:
   * OLE_LINK12]}. It says nothing, but its figures are to be accounted for.
   */
  public List<CleanText> litter() {
    return litter;
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
