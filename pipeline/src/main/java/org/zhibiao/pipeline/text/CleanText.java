package org.zhibiao.pipeline.text;

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

  /** Places of the chars of this text and, where it is a slice, of those around it. */
  private final int[] printedStart;

  private final int[] printedEnd;

  /** Where this text's places begin in these arrays. */
  private final int offset;

  private final List<CleanText> litter;

  /**
   * @param printedStart for each char of {@code text}, the code point in the print where it starts
   * @param printedEnd for each char of {@code text}, the code point in the print where it ends
   */
  public CleanText(String text, int[] printedStart, int[] printedEnd) {
    this(text, printedStart.clone(), printedEnd.clone(), 0, List.of());
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
  }

  /** Keeps the arrays without a copy: they are never changed behind this. */
  CleanText(String text, int[] printedStart, int[] printedEnd, int offset, List<CleanText> litter) {
    this.text = text;
    this.printedStart = printedStart;
    this.printedEnd = printedEnd;
    this.offset = offset;
    this.litter = List.copyOf(litter);
  }

  /** This text with what was left out of it as the litter of a word processor, in its order. */
  CleanText withLitter(List<CleanText> leftOut) {
    return new CleanText(text, printedStart, printedEnd, offset, leftOut);
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
    requirePart(start, end);
    return new Span(printedStart[offset + start], printedEnd[offset + end - 1]);
  }

  /** Chars [start, end) of this text as a text of their own; places stay those of the print. */
  public CleanText slice(int start, int end) {
    requirePart(start, end);
    return new CleanText(
        text.substring(start, end), printedStart, printedEnd, offset + start, List.of());
  }

  private void requirePart(int start, int end) {
    if (start < 0 || end > text.length() || end <= start) {
      throw new IllegalArgumentException("Not a part of the text: [" + start + ", " + end + ")");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
