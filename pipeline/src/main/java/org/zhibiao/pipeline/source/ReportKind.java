package org.zhibiao.pipeline.source;

import java.util.Locale;

/** What sort of document a report is. */
public enum ReportKind {
  /** A government work report read out in full. */
  REPORT,
  /** A picture story that sums a report up (一图读懂). */
  INFOGRAPHIC,
  /** News about a report. */
  NEWS,
  /** A plan or programme. */
  PLAN,
  OTHER;

  /** As published: {@code report}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
