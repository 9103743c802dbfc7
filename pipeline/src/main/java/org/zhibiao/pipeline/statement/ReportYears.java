package org.zhibiao.pipeline.statement;

/**
 * The years that 去年, 今年 and a bare 五年来 mean in a report.
 *
 * @param review the year looked back on
 * @param plan the year looked ahead to
 * @param told the month in which news are told; null where the years alone count
 * @param lookingAhead whether the section speaks of the coming time
 * @param ahead the years that a section of plans is of as a whole; null where it is of no such span
 */
record ReportYears(int review, int plan, Period told, boolean lookingAhead, Period ahead) {

  /** Stands for the years of a report that does not say them: no real year is before it. */
  static final int UNKNOWN = 1000;

  /** The years of a section of plans that is of a span of years as a whole. */
  ReportYears spanning(Period span) {
    return new ReportYears(review, plan, told, lookingAhead, span);
  }

  boolean known() {
    return review > UNKNOWN;
  }

  /** The year that a bare 一季度 or 9月 is of. */
  int current() {
    return lookingAhead ? plan : review;
  }

  /** 五年来 and 过去五年 end with the year under review. */
  Period past(int years) {
    return Period.years(review - years + 1, review);
  }

  int endOfCentury() {
    return (review / 100 + 1) * 100;
  }

  Period coming(int years) {
    return Period.years(plan, plan + years - 1);
  }
}
