package org.zhibiao.pipeline.quantity;

import static org.zhibiao.pipeline.mention.NumeralChars.isDigit;
import static org.zhibiao.pipeline.mention.NumeralChars.isHan;
import static org.zhibiao.pipeline.mention.NumeralChars.isPercentSign;

import java.util.Optional;
import org.zhibiao.pipeline.quantity.ComparatorReader.Bound;

/**
 * Reads what figures in a row share: in 分别超98.5%和99% both are exceeded, in 高于2.2个和3.7个百分点 both are
 * percentage points.
 */
final class CoordinationReader {
  /** How cues begin that hold for a whole row: 不低于, 迈上, 站上. */
  private static final String LASTING = "不迈跃站跨";

  private static final String JOINTS = "和、与及，";
  private final ComparatorReader comparators;

  CoordinationReader(ComparatorReader comparators) {
    this.comparators = comparators;
  }

  /** The unit of a figure, taken from the next one where only 个 stands here. */
  String sharedUnit(String text, String surface, int end) {
    boolean carrier = surface.equals("个") || surface.isEmpty();
    if (!carrier || end >= text.length() || JOINTS.indexOf(text.charAt(end)) < 0) {
      return surface;
    }
    int next = end + 1;
    while (next < text.length() && isNumber(text.charAt(next))) {
      next++;
    }
    return next > end + 1 && text.startsWith("个百分点", next) ? "百分点" : surface;
  }

  /**
   * The bound that a figure shares with the others of its row: what stands before the first or
   * behind the last.
   */
  Optional<ComparatorCode> sharedBound(String text, int start, int end) {
    int first = start;
    int previous = previousStart(text, first);
    while (previous >= 0) {
      first = previous;
      previous = previousStart(text, first);
    }
    if (first == start) {
      return Optional.empty();
    }
    boolean each = text.substring(Math.max(0, first - 8), first).contains("分别");
    Optional<Bound> bound = comparators.endingAt(text, first);
    boolean lasting =
        bound.isPresent() && (each || LASTING.indexOf(text.charAt(bound.get().start())) >= 0);
    return lasting ? bound.map(Bound::code) : Optional.empty();
  }

  /** Where the figure right before 和 or 、 begins, or -1. */
  private static int previousStart(String text, int start) {
    int i = start - 1;
    if (i < 0 || "和、与及".indexOf(text.charAt(i)) < 0) {
      return -1;
    }
    i--;
    int unitChars = 0;
    while (i >= 0 && unitChars < 6 && !isNumber(text.charAt(i))) {
      if ("，。；、和".indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
      i--;
      unitChars++;
    }
    int behind = i;
    while (i >= 0 && isNumber(text.charAt(i))) {
      i--;
    }
    return i < behind ? i + 1 : -1;
  }

  private static boolean isNumber(char c) {
    return isDigit(c) || c == '.' || isHan(c) || isPercentSign(c);
  }
}
