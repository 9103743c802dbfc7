package org.zhibiao.warehouse.release.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;

/** A table as CSV by RFC 4180, in UTF-8 with a byte order mark so that Excel shows Chinese. */
public final class CsvFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvFile() {}

  public static long write(DuckDb duckdb, TableSchema table, Path file)
      throws SQLException, IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      writer.write(BYTE_ORDER_MARK);
      CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
      printer.printRecord(table.columnNames());
      long rows =
          TableRows.forEach(
              duckdb,
              table,
              values -> printer.printRecord(values.stream().map(CellText::text).toList()));
      printer.flush();
      return rows;
    }
  }
}
