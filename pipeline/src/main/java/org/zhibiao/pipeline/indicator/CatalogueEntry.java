package org.zhibiao.pipeline.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.statement.Measure;

/**
 * A row of seeds/indicators.csv.
 *
 * @param headline whether it belongs to the annotation guidelines' vocabulary
 * @param units the surface units in which it is stated
 * @param measures the measures that make sense of it
 * @param pattern what names it where there are too many ways to list; empty where the aliases do
 */
record CatalogueEntry(
    String code,
    String nameZh,
    boolean headline,
    String theme,
    Set<String> units,
    String mainUnit,
    Set<Measure> measures,
    Range level,
    Range growth,
    Range share,
    Optional<Pattern> pattern) {

  /** Plausible values, either end open where it is null. */
  record Range(BigDecimal least, BigDecimal most) {
    boolean holds(BigDecimal value) {
      return (least == null || value.compareTo(least) >= 0)
          && (most == null || value.compareTo(most) <= 0);
    }

    @Override
    public String toString() {
      return (least == null ? "" : least.toPlainString())
          + ".."
          + (most == null ? "" : most.toPlainString());
    }
  }

  /** Whether a statement of this measure and unit can be about this indicator. */
  boolean admits(Measure measure, String unit) {
    return switch (measure) {
      case GROWTH -> measures.contains(Measure.GROWTH);
      case SHARE -> measures.contains(Measure.SHARE);
      case CHANGE ->
          unit.equals("百分点")
              ? measures.contains(Measure.GROWTH) || measures.contains(Measure.SHARE)
              : measures.contains(Measure.CHANGE) && admitsUnit(unit);
      case LEVEL -> measures.contains(Measure.LEVEL) && admitsUnit(unit);
      case MULTIPLE -> false;
    };
  }

  /** A level without a unit (经济总量迈上5万亿台阶) is one of its own unit. */
  private boolean admitsUnit(String unit) {
    return unit.isEmpty() || units.contains(unit);
  }

  /** The range in which a value of this measure and unit should lie. */
  Range plausible(Measure measure, String unit) {
    return switch (measure) {
      case GROWTH -> growth;
      case SHARE -> share;
      case LEVEL -> unit.equals(mainUnit) ? level : new Range(null, null);
      case CHANGE, MULTIPLE -> new Range(null, null);
    };
  }
}
