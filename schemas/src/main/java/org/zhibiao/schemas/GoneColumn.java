package org.zhibiao.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A column that released tables had and that was renamed or dropped, as schemas/released/gone.csv
 * declares it: it stays in a view for two releases.
 *
 * @param renamedTo empty where it was dropped
 * @param since the version of the schemas that no longer has it
 */
public record GoneColumn(String table, String column, Optional<String> renamedTo, String since) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** All that were ever declared, the oldest first. */
  public static List<GoneColumn> all() {
    List<GoneColumn> gone = new ArrayList<>();
    try (InputStream in = GoneColumn.class.getResourceAsStream("released/gone.csv");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      for (CSVRecord row : parser) {
        String renamed = row.get("renamed_to");
        gone.add(
            new GoneColumn(
                row.get("table_name"),
                row.get("column_name"),
                renamed.isEmpty() ? Optional.empty() : Optional.of(renamed),
                row.get("since")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("schemas/released/gone.csv cannot be read", e);
    }
    return List.copyOf(gone);
  }
}
