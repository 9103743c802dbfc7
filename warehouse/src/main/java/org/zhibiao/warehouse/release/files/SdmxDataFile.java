package org.zhibiao.warehouse.release.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.zhibiao.warehouse.table.DuckDb;

/**
 * The series as SDMX-CSV 1.0 (https://github.com/sdmx-twg/sdmx-csv/tree/master/data-message/docs):
 * an observation a line, under the structure that {@link SdmxStructureFile} writes.
 */
public final class SdmxDataFile {
  private SdmxDataFile() {}

  /**
   * @param query SQL that gives the series with the columns of {@link SdmxStructureFile#COLUMNS}
   */
  public static long write(DuckDb duckdb, String query, Path file)
      throws SQLException, IOException {
    List<List<String>> rows = duckdb.rows(query);
    try (BufferedWriter writer = Files.newBufferedWriter(file);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      List<String> header = new ArrayList<>(List.of("DATAFLOW"));
      header.addAll(SdmxStructureFile.COLUMNS);
      printer.printRecord(header);
      int observed = SdmxStructureFile.COLUMNS.indexOf("OBS_VALUE");
      for (List<String> row : rows) {
        List<String> cells = new ArrayList<>(List.of(SdmxStructureFile.DATAFLOW));
        cells.addAll(row);
        cells.set(observed + 1, CellText.plain(new BigDecimal(row.get(observed))).toPlainString());
        printer.printRecord(cells);
      }
    }
    return rows.size();
  }
}
