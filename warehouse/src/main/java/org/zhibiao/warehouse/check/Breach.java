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
}
