package org.zhibiao.pipeline.source;

/**
 * The years of a report, and whether they were only inferred from how often years are named.
 *
 * @param review the year looked back on, or null
 * @param plan the year that the report calls 今年, or null
 */
record ReportYears(Integer review, Integer plan, boolean assumed) {
  static final ReportYears UNKNOWN = new ReportYears(null, null, false);

  static ReportYears ofPlan(int plan) {
    return new ReportYears(plan - 1, plan, false);
  }

  static ReportYears ofReview(int review) {
    return new ReportYears(review, review + 1, false);
  }

  boolean known() {
    return plan != null;
  }
}
