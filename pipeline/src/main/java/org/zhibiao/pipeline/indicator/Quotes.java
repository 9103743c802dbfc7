package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;

/** Looks for marks outside of quotation marks and brackets. */
final class Quotes {
  private Quotes() {}

  /** The first place of a mark that is not inside “”, 《》 or （）; -1 where there is none. */
  static int indexOutside(String text, char mark) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("“《（".indexOf(c) >= 0) {
        depth++;
      } else if ("”》）".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == mark && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The text between marks that are not inside “”, 《》 or （）. */
  static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    for (int at = indexOutside(rest, mark); at >= 0; at = indexOutside(rest, mark)) {
      parts.add(rest.substring(0, at));
      rest = rest.substring(at + 1);
    }
    parts.add(rest);
    return parts;
  }
}
