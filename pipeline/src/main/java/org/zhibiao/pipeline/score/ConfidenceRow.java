package org.zhibiao.pipeline.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.zhibiao.pipeline.fact.ConfidenceGroup;

/**
 * How many facts of a group were read on annotated reports, and how many were right throughout.
 *
 * @param facts that the extractor stated
 * @param right of them in value, unit, measure, modality, period and indicator
 */
public record ConfidenceRow(ConfidenceGroup group, int facts, int right) {

  /** Laplace's rule of succession, to two places: of few facts little is claimed. */
  public BigDecimal confidence() {
    return BigDecimal.valueOf(right + 1)
        .divide(BigDecimal.valueOf(facts + 2), 2, RoundingMode.HALF_UP);
  }

  public Interval interval() {
    return Interval.ofShare(right, facts);
  }
}
