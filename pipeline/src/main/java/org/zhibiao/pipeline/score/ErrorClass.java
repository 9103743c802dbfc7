package org.zhibiao.pipeline.score;

import java.util.Locale;

/** In what a fact departs from the gold, and the first level that such an error costs. */
public enum ErrorClass {
  /** The gold has a fact here, the extractor none. */
  MISSED(ScoreLevel.FOUND),
  /** The extractor has a fact here, the gold none. */
  SPURIOUS(ScoreLevel.FOUND),
  VALUE(ScoreLevel.FOUND),
  VALUE_UPPER(ScoreLevel.QUANTITY),
  COMPARATOR(ScoreLevel.QUANTITY),
  UNIT(ScoreLevel.QUANTITY),
  MEASURE(ScoreLevel.STATEMENT),
  MODALITY(ScoreLevel.STATEMENT),
  PERIOD(ScoreLevel.STATEMENT),
  INDICATOR(ScoreLevel.FULL);

  private final ScoreLevel costs;

  ErrorClass(ScoreLevel costs) {
    this.costs = costs;
  }

  /** The lowest level that this error costs. */
  ScoreLevel costs() {
    return costs;
  }

  /** Whether it is one field that is wrong, not the whole fact that is too much or too little. */
  boolean isField() {
    return this != MISSED && this != SPURIOUS;
  }

  /** Whether a fact with this error is still right at a level. */
  boolean isAllowedAt(ScoreLevel level) {
    ScoreLevel asked = level == ScoreLevel.CODE ? ScoreLevel.FOUND : level;
    return asked.compareTo(costs) < 0;
  }

  /** As printed: {@code value_upper}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
