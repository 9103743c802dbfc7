package org.zhibiao.pipeline.statement;

import java.util.Optional;

/**
 * What a sentence says of when a figure is: in {@code 2025年粮食产量比2020年增长8%} the time 2025 and the
 * base 2020.
 *
 * @param when the year, quarter, span or deadline nearest before the figure
 * @param base the year that a growth or difference counts from, unless it is merely the year before
 * @param start where the value that a change starts from has a time of its own
 * @param yearBefore whether the base is said to be the year before: 比上年
 * @param carried whether {@code when} stands in a sentence before this one
 */
record FigureTime(
    Optional<TimeExpression> when,
    Optional<TimeExpression> base,
    Optional<TimeExpression> start,
    boolean yearBefore,
    boolean carried) {

  static final FigureTime NONE =
      new FigureTime(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

  /** What an earlier sentence said of the past does not date an aim. */
  FigureTime heldAgainst(Modality modality, ReportYears years) {
    boolean past = when.isPresent() && when.get().period().lastYear() <= years.review();
    return carried && past && modality == Modality.TARGET
        ? new FigureTime(Optional.empty(), base, start, yearBefore, false)
        : this;
  }
}
