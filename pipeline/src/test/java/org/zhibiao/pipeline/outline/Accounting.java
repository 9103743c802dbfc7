package org.zhibiao.pipeline.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Looks for digits of a print that stand in no passage. */
final class Accounting {
  private Accounting() {}

  /** The code points of the print that are digits in no passage, with what is around them. */
  static List<String> digitsOutside(String printed, Outline outline) {
    int[] codePoints = printed.codePoints().toArray();
    BitSet inside = new BitSet(codePoints.length);
    outline.passages().forEach(passage -> inside.set(passage.span().start(), passage.span().end()));
    List<String> outside = new ArrayList<>();
    for (int i = 0; i < codePoints.length; i++) {
      if (Character.isDigit(codePoints[i]) && !inside.get(i)) {
        int from = Math.max(0, i - 10);
        outside.add(
            i + ": " + new String(codePoints, from, Math.min(20, codePoints.length - from)));
      }
    }
    return outside;
  }
}
