package org.zhibiao.pipeline.fact;

import java.util.List;
import org.zhibiao.pipeline.outline.Outline;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.ReportKind;
import org.zhibiao.pipeline.source.SourceReport;

/**
 * From a report's text to its facts: the one door of this library. Safe for use by many threads.
 */
public final class FactExtractor {

  /** Reads a report from end to end. */
  public Extraction extract(SourceReport report) {
    ReportIdentity identity =
        new ReportIdentity(
            report.declared().get("region_code"),
            null,
            ReportKind.OTHER,
            null,
            report.declared().get("title"),
            null,
            null,
            null,
            null,
            null,
            null,
            report.declared().get("source_url"));
    return new Extraction(
        identity, new Outline(List.of(), List.of(), List.of()), List.of(), List.of(), List.of());
  }
}
