package org.zhibiao.pipeline.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.zhibiao.pipeline.source.ReportReaders.FileReader;

/**
 * CSV with a report a row: province, year, title, source_url, publish_date, full_text; offsets
 * point into full_text.
 */
final class CsvReader implements FileReader {
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(false)
          .get();

  @Override
  public List<SourceReport> read(SourceFile file) throws UnreadableReportException {
    List<SourceReport> reports = new ArrayList<>();
    for (Map<String, String> row : rows(file)) {
      reports.add(TableRows.report(file, "text/csv", reports.size(), row));
    }
    if (reports.isEmpty()) {
      throw file.unreadable("empty", "the table has no rows");
    }
    return reports;
  }

  /** The rows of a table by the names of its columns. */
  static List<Map<String, String>> rows(SourceFile file) throws UnreadableReportException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(TextDecoder.decode(file)))) {
      for (CSVRecord row : parser) {
        if (!row.isConsistent()) {
          throw file.unreadable(
              "bad_csv",
              "row "
                  + row.getRecordNumber()
                  + " has "
                  + row.size()
                  + " values for "
                  + parser.getHeaderNames().size()
                  + " columns; the file may be cut short");
        }
        rows.add(row.toMap());
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw file.unreadable("bad_csv", "this is no CSV table: " + e.getMessage(), e);
    }
    return rows;
  }
}
