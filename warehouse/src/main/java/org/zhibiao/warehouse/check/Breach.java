package org.zhibiao.warehouse.check;

import java.util.List;

/**
 * That rows of a table break a rule.
 *
 * @param reportId the report they belong to, or null
 * @param exampleKeys keys of some of the rows
 * @param examples the same rows, in words
 */
public record Breach(
    Check check, String reportId, int failures, List<String> exampleKeys, List<String> examples) {
  public Breach {
    exampleKeys = List.copyOf(exampleKeys);
    examples = List.copyOf(examples);
  }

  /** Whether nothing may be published. */
  public boolean stops() {
    return check.severity() == Severity.ERROR;
  }

  /** For a person: {@code error allowed_unit in facts of 110000-2026-report: 3 rows, e.g. …}. */
  @Override
  public String toString() {
    return "%s: %s in %s%s (%s): %d %s, e.g. %s"
        .formatted(
            check.severity().code(),
            check.name(),
            check.table(),
            reportId == null ? "" : " of " + reportId,
            check.meaningEn(),
            failures,
            failures == 1 ? "row" : "rows",
            String.join(" · ", examples));
  }
}
