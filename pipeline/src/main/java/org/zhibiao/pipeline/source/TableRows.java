package org.zhibiao.pipeline.source;

import java.util.LinkedHashMap;
import java.util.Map;

/** A report that is a row of a table: its text in one column, what is declared in the others. */
final class TableRows {
  static final String TEXT = "full_text";

  private TableRows() {}

  static SourceReport report(
      SourceFile file, String mediaType, int ordinal, Map<String, String> row)
      throws UnreadableReportException {
    String text = row.get(TEXT);
    if (text == null) {
      throw file.unreadable(
          "missing_columns",
          "there is no column " + TEXT + " in it; it has " + String.join(", ", row.keySet()));
    }
    if (text.isBlank()) {
      throw file.unreadable("empty", "row " + (ordinal + 1) + " has no " + TEXT);
    }
    Map<String, String> declared = new LinkedHashMap<>(row);
    declared.remove(TEXT);
    String province = declared.remove("province");
    if (province != null) {
      declared.putIfAbsent("region", province);
    }
    declared.values().removeIf(String::isBlank);
    return file.report(mediaType, ordinal, text, declared);
  }
}
