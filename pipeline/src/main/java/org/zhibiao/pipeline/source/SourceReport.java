package org.zhibiao.pipeline.source;

import java.util.HashMap;
import java.util.Map;

/**
 * One report's text as it lies in a file, and what the file or the manifest beside it declares of
 * it.
 *
 * @param fileName the file's name, without its folders
 * @param mediaType e.g. {@code text/plain}
 * @param sha256 of the file's bytes, lower-case hex
 * @param ordinal which report of the file this is, from 0: a CSV holds one a row
 * @param text the report's text; every offset that is published points into it
 * @param declared values declared outside the text, by column name of reports.csv: title,
 *     region_code, region, year, source_url, publish_date, kind, edition …; never null values
 */
public record SourceReport(
    String fileName,
    String mediaType,
    String sha256,
    int ordinal,
    String text,
    Map<String, String> declared) {
  public SourceReport {
    declared = Map.copyOf(declared);
  }

  /** The same report with other declared values. */
  public SourceReport declaring(Map<String, String> values) {
    return new SourceReport(fileName, mediaType, sha256, ordinal, text, values);
  }

  /** The same report as an edition of its kind. */
  public SourceReport asEdition(String edition) {
    Map<String, String> values = new HashMap<>(declared);
    values.put("edition", edition);
    return declaring(values);
  }

  /** Where it lies, for messages: {@code reports.csv row 3}. */
  String place() {
    return ordinal == 0 ? fileName : fileName + " row " + (ordinal + 1);
  }
}
