package org.zhibiao.pipeline.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.quantity.ComparatorReader.Bound;

/**
 * Bounds that stand apart from their number: before what a ratio is taken of (不低于当地标准的1.5倍,
 * 约占全国1/10) or before the denominator (超每千人6批次).
 */
final class DistantBoundReader {
  private static final int LONGEST = 24;

  /** How the bounds begin. */
  private static final String STARTS = "不超高低约近至最";

  private static final String WORDS = "[^，。；：、！？0-9%]";

  private static final Pattern BEFORE_BASE =
      Pattern.compile("(?:不低于|不少于|不高于|不超过|超过|高于|低于|超)(?=" + WORDS + "{2,20}的$)");

  /** 不低于支出的15%, 不足全国的一半; in 超过全国增长6% the rate is no part of a whole. */
  private static final Pattern BEFORE_PART =
      Pattern.compile(
          "(?:不低于|不少于|不高于|不超过|不足|不到|超过)(?=" + WORDS + "{2,16}$)(?!.*(?:增长|提高|上升|下降|降低))");

  private static final Pattern BEFORE_VERB =
      Pattern.compile("(?:至少|最少)(?=(?:再|要)?(?:降低|提高|增加|减少|下降|新增|建成|完成|培育|压减)$)");

  private static final Pattern BEFORE_WHOLE = Pattern.compile("约(?=[占为]" + WORDS + "{1,12}$)");
  private static final Pattern BEFORE_DENOMINATOR =
      Pattern.compile("(?:超过|不低于|不少于|不超过|不高于|超|约|近)(?=每" + WORDS + "{1,6}$)");

  private DistantBoundReader() {}

  /** The bound of a number that begins at a place; it starts where the words about it start. */
  static Optional<Bound> read(String text, int number, String unit, ComparatorReader comparators) {
    String before = text.substring(Math.max(0, number - LONGEST), number);
    if (before.chars().noneMatch(c -> STARTS.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    if (unit.equals("倍")) {
      return boundAt(BEFORE_BASE, before, number, text, comparators)
          .map(bound -> new Bound(bound.code(), bound.start(), number));
    }
    String part = unit.equals("%") ? before : "";
    return ofWhole(text, number, comparators)
        .or(() -> boundAt(BEFORE_PART, part, number, text, comparators))
        .or(() -> boundAt(BEFORE_VERB, before, number, text, comparators))
        .or(() -> boundAt(BEFORE_DENOMINATOR, before, number, text, comparators))
        .map(bound -> new Bound(bound.code(), number, number));
  }

  /** The bound before what the ratio at a place is taken of: 约为全省的. */
  static Optional<Bound> ofWhole(String text, int number, ComparatorReader comparators) {
    String before = text.substring(Math.max(0, number - LONGEST), number);
    return boundAt(BEFORE_WHOLE, before, number, text, comparators);
  }

  private static Optional<Bound> boundAt(
      Pattern pattern, String before, int number, String text, ComparatorReader comparators) {
    Matcher matcher = pattern.matcher(before);
    return matcher.find()
        ? comparators.endingAt(text, number - before.length() + matcher.end())
        : Optional.empty();
  }
}
