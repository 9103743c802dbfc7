package org.zhibiao.pipeline.text;

/** Makes a printed text plain for reading and remembers the way back. */
public final class TextCleaner {
  private TextCleaner() {}

  /** The whole of a report's text made plain. */
  public static CleanText clean(String printed) {
    int[] start = new int[printed.length()];
    int[] end = new int[printed.length()];
    int codePoint = 0;
    for (int i = 0; i < printed.length(); i++) {
      boolean pairGoesOn =
          i > 0 && Character.isSurrogatePair(printed.charAt(i - 1), printed.charAt(i));
      if (!pairGoesOn && i > 0) {
        codePoint++;
      }
      start[i] = codePoint;
      end[i] = codePoint + 1;
    }
    return new CleanText(printed, start, end);
  }
}
