package org.zhibiao.pipeline.text;

/**
 * A stretch of a report's text in Unicode code points, end exclusive: in {@code 增长5.4%} the number
 * is [2, 6). Java strings count UTF-16 units; {@link CleanText} converts, and nothing else does.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Invalid span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
