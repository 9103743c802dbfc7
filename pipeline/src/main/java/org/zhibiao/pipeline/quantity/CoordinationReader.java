package org.zhibiao.pipeline.quantity;

import static org.zhibiao.pipeline.mention.NumeralChars.isDigit;
import static org.zhibiao.pipeline.mention.NumeralChars.isHan;
import static org.zhibiao.pipeline.mention.NumeralChars.isMultiplier;
import static org.zhibiao.pipeline.mention.NumeralChars.isPercentSign;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.quantity.ComparatorReader.Bound;

/**
 * Reads what figures in a row share: in 分别超98.5%和99% both are exceeded, in 高于2.2个和3.7个百分点 both are
 * percentage points.
 */
final class CoordinationReader {
  /** How cues begin that hold for a whole row: 不低于, 迈上, 站上. */
  private static final String LASTING = "不迈跃站跨连";

  private static final String JOINTS = "和、与及";

  /** 分别超过, 接连突破: what is said of each figure of a row. */
  private static final Pattern EACH = Pattern.compile("分别|(?:接连|相继|先后|连续)(?=突破|超过|跨过|迈上|跃上|站上)");

  private final ComparatorReader comparators;

  CoordinationReader(ComparatorReader comparators) {
    this.comparators = comparators;
  }

  /** The unit of a figure, taken from the next one where only 个 stands here. */
  String sharedUnit(String text, String surface, int unitEnd) {
    int end = unitEnd;
    boolean carrier = surface.equals("个") || surface.isEmpty();
    if (!carrier || end >= text.length() || JOINTS.indexOf(text.charAt(end)) < 0) {
      return surface;
    }
    int next = numberEnd(text, end + 1);
    while (next > end + 1 && jointAt(text, next) >= 0) {
      end = jointAt(text, next);
      next = numberEnd(text, end + 1);
    }
    UnitReader.Reading last = UnitReader.read(text, next);
    boolean shared = next > end + 1 && last.unit() != null && !last.unit().ofTime();
    return shared && (surface.isEmpty() || last.surface().equals("百分点")) ? last.surface() : surface;
  }

  /**
   * Where the joint behind a number stands, or behind its 个 (23.5个、9个百分点); -1 where there is none.
   */
  private static int jointAt(String text, int end) {
    int at = text.startsWith("个", end) ? end + 1 : end;
    return at < text.length() && JOINTS.indexOf(text.charAt(at)) >= 0 ? at : -1;
  }

  private static int numberEnd(String text, int start) {
    int i = start;
    while (i < text.length() && (isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
      i++;
    }
    while (i < text.length()
        && (i > start ? isMultiplier(text.charAt(i)) : isHan(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /**
   * The bound that a figure shares with the others of its row: what stands before the first or
   * behind the last.
   */
  Optional<ComparatorCode> sharedBound(String text, int start, int end) {
    int first = start;
    for (int i = previousStart(text, first); i >= 0; i = previousStart(text, first)) {
      first = i;
    }
    int last = end;
    for (int i = nextEnd(text, last); i > last; i = nextEnd(text, last)) {
      last = i;
    }
    boolean each = EACH.matcher(text).region(clauseStart(text, first), first).find();
    Optional<Bound> before = first == start ? Optional.empty() : boundBefore(text, first);
    if (before.isPresent() && (each || isLasting(text, before.get()))) {
      return before.map(Bound::code);
    }
    return last > end && each
        ? comparators.beginningAt(text, last).map(Bound::code)
        : Optional.empty();
  }

  private Optional<Bound> boundBefore(String text, int first) {
    return comparators
        .endingAt(text, first)
        .or(() -> DistantBoundReader.ofWhole(text, first, comparators));
  }

  private static boolean isLasting(String text, Bound bound) {
    return LASTING.indexOf(text.charAt(bound.start())) >= 0;
  }

  private static int clauseStart(String text, int from) {
    int i = from;
    while (i > 0 && "，。；".indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  /** Behind the figure that follows 和 or 、 right away; the place itself where none does. */
  private static int nextEnd(String text, int end) {
    if (end >= text.length() || JOINTS.indexOf(text.charAt(end)) < 0) {
      return end;
    }
    int number = numberEnd(text, end + 1);
    boolean percent = number < text.length() && isPercentSign(text.charAt(number));
    return number == end + 1 ? end : percent ? number + 1 : UnitReader.read(text, number).end();
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
