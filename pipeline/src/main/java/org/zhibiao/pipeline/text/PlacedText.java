package org.zhibiao.pipeline.text;

import java.util.Arrays;

/** A text under construction, in which each char knows its place in the print. */
final class PlacedText implements CharSequence {
  private final StringBuilder chars;
  private int[] starts;
  private int[] ends;

  PlacedText(int capacity) {
    this.chars = new StringBuilder(capacity);
    this.starts = new int[Math.max(16, capacity)];
    this.ends = new int[Math.max(16, capacity)];
  }

  void append(char c, int start, int end) {
    if (chars.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[chars.length()] = start;
    ends[chars.length()] = end;
    chars.append(c);
  }

  /** Takes over one char of another text with its place, reading as {@code c}. */
  void appendFrom(PlacedText other, int index, char c) {
    append(c, other.starts[index], other.ends[index]);
  }

  @Override
  public char charAt(int index) {
    return chars.charAt(index);
  }

  @Override
  public int length() {
    return chars.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return chars.subSequence(start, end);
  }

  @Override
  public String toString() {
    return chars.toString();
  }

  CleanText toCleanText() {
    return new CleanText(
        chars.toString(),
        Arrays.copyOf(starts, chars.length()),
        Arrays.copyOf(ends, chars.length()));
  }
}
