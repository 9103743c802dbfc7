package org.zhibiao.pipeline.text;

import java.util.Arrays;
import java.util.List;

/** A text under construction, in which each char knows its place in the print. */
final class PlacedText implements CharSequence {
  private char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;

  PlacedText(int capacity) {
    int room = Math.max(16, capacity);
    this.chars = new char[room];
    this.starts = new int[room];
    this.ends = new int[room];
  }

  void append(char c, int start, int end) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    chars[length] = c;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  /** Takes over one char of another text with its place, reading as {@code c}. */
  void appendFrom(PlacedText other, int index, char c) {
    append(c, other.starts[index], other.ends[index]);
  }

  /** Takes over chars [from, to) of another text as they are. */
  void appendFrom(PlacedText other, int from, int to) {
    for (int i = from; i < to; i++) {
      append(other.chars[i], other.starts[i], other.ends[i]);
    }
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  CleanText toCleanText() {
    return new CleanText(
        toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), 0, List.of());
  }
}
