package org.zhibiao.pipeline.statement;

/** What a time expression does to the figures behind it. */
enum TimeRole {
  /** The figures are of this year, quarter or month: 去年, 前三季度. */
  WHEN,
  /** The figures are of these years taken together, or of their last: 五年来. */
  SPAN,
  /** As SPAN, with its first year named: what changes starts from that year, 从1980年到1985年. */
  RANGE,
  /** The figures are to be reached by then: 到2030年. */
  DEADLINE,
  /** A difference or growth counts from then: 较2020年. */
  BASE,
  /** The year before is the base, as in every yearly growth: 比上年. It says nothing new. */
  USUAL_BASE,
  /** The value that a change starts from is of then: 从2020年的. */
  FROM
}
