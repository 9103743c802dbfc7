package org.zhibiao.pipeline.score;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.zhibiao.pipeline.fact.Fact;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.statement.Statement;

/**
 * Whether a fact says what the gold says, field by field. Values may differ by a millionth, and
 * 三分之一 may be 33.3 or 33.3333; an indicator counts as the same when six tenths of its characters
 * are.
 */
final class FactComparison {
  private static final double INDICATOR_LIKENESS = 0.6;

  private FactComparison() {}

  /** The fields in which the fact departs from the gold. */
  static Set<ErrorClass> errors(GoldRow gold, Fact fact) {
    Set<ErrorClass> errors = EnumSet.noneOf(ErrorClass.class);
    Quantity quantity = fact.quantity();
    Statement statement = fact.statement();
    if (!sameValue(gold, fact)) {
      errors.add(ErrorClass.VALUE);
    }
    if (!same(gold.valueUpper(), statement.valueUpper())) {
      errors.add(ErrorClass.VALUE_UPPER);
    }
    if (!gold.comparator().equals(quantity.comparator().code())) {
      errors.add(ErrorClass.COMPARATOR);
    }
    if (!plain(gold.unit()).equals(plain(quantity.unit()))) {
      errors.add(ErrorClass.UNIT);
    }
    if (!gold.measure().equals(statement.measure().code())) {
      errors.add(ErrorClass.MEASURE);
    }
    if (!gold.modality().equals(statement.modality().code())) {
      errors.add(ErrorClass.MODALITY);
    }
    if (!gold.period().equals(orEmpty(statement.period()))) {
      errors.add(ErrorClass.PERIOD);
    }
    if (likeness(gold.indicator(), fact.indicator().phrase()) < INDICATOR_LIKENESS) {
      errors.add(ErrorClass.INDICATOR);
    }
    return errors;
  }

  static boolean sameValue(GoldRow gold, Fact fact) {
    return same(gold.value(), fact.statement().value());
  }

  static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static boolean same(BigDecimal left, BigDecimal right) {
    if (left == null || right == null) {
      return left == null && right == null;
    }
    double a = left.doubleValue();
    double b = right.doubleValue();
    double distance = Math.abs(a - b);
    return distance <= Math.max(1e-6 * Math.max(Math.abs(a), Math.abs(b)), 1e-9)
        || (distance < 0.06 && (Math.abs(a - 33.33) < 0.1 || Math.abs(a - 66.67) < 0.1));
  }

  /** The F1 of the characters of two phrases, in whatever order they stand. */
  static double likeness(String left, String right) {
    Map<Integer, Integer> wanted = counts(plain(left));
    Map<Integer, Integer> stated = counts(plain(right));
    int shared = 0;
    for (Map.Entry<Integer, Integer> entry : wanted.entrySet()) {
      shared += Math.min(entry.getValue(), stated.getOrDefault(entry.getKey(), 0));
    }
    return shared == 0 ? 0 : 2.0 * shared / (total(wanted) + total(stated));
  }

  private static Map<Integer, Integer> counts(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    text.codePoints().forEach(character -> counts.merge(character, 1, Integer::sum));
    return counts;
  }

  private static int total(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Widths folded and blanks taken out. */
  private static String plain(String text) {
    return Normalizer.normalize(orEmpty(text), Normalizer.Form.NFKC).replaceAll("(?U)\\s+", "");
  }
}
