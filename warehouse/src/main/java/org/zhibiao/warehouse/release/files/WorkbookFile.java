package org.zhibiao.warehouse.release.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.ColumnType;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.table.DuckDb;

/** The small tables and the headline tables as one Excel workbook, with a sheet that explains. */
public final class WorkbookFile {
  private static final String EXPLANATION = "说明 README";
  private static final int EXCEL_ROWS = 1_048_576;
  private static final int EXCEL_CELL = 32_767;

  private WorkbookFile() {}

  /**
   * @param description says release and licence; its files are not looked at
   */
  public static void write(
      DuckDb duckdb, List<TableSchema> tables, ReleaseDescription description, Path file)
      throws SQLException, IOException {
    Path timed = file.resolveSibling(file.getFileName() + ".unfinished");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(timed));
        Workbook workbook = new Workbook(out, "Zhibiao", "1.0")) {
      workbook.properties().setTitle(ReleaseDescription.TITLE_ZH);
      explain(workbook.newWorksheet(EXPLANATION), tables, description);
      for (TableSchema table : tables) {
        fill(workbook.newWorksheet(table.name()), duckdb, table);
      }
    }
    TimelessZip.rewrite(timed, file, description.date());
    Files.delete(timed);
  }

  private static void explain(
      Worksheet sheet, List<TableSchema> tables, ReleaseDescription description) {
    int row = 0;
    for (String line :
        List.of(
            ReleaseDescription.TITLE_ZH,
            ReleaseDescription.TITLE_EN,
            ReleaseDescription.DESCRIPTION_ZH,
            ReleaseDescription.DESCRIPTION_EN,
            "发布 Release " + description.date() + " · 快照 snapshot " + description.snapshotId(),
            "许可 Licence " + ReleaseDescription.LICENCE + " " + ReleaseDescription.LICENCE_URL)) {
      sheet.value(row++, 0, line);
    }
    row++;
    for (TableSchema table : tables) {
      sheet.value(row, 0, table.name());
      sheet.style(row, 0).bold().set();
      sheet.value(row, 1, table.title() + " " + table.titleEn());
      sheet.value(row++, 2, table.grain() + " / " + table.grainEn());
      for (Column column : table.columns()) {
        sheet.value(row, 1, column.name());
        sheet.value(row++, 2, column.comment());
      }
    }
    sheet.width(0, 24);
    sheet.width(1, 30);
    sheet.width(2, 100);
  }

  private static void fill(Worksheet sheet, DuckDb duckdb, TableSchema table)
      throws SQLException, IOException {
    int columns = table.columns().size();
    for (int i = 0; i < columns; i++) {
      sheet.value(0, i, table.columns().get(i).name());
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(0, 1);
    int[] row = {1};
    TableRows.forEach(
        duckdb,
        table,
        values -> {
          if (row[0] >= EXCEL_ROWS) {
            throw new IOException(
                "Table "
                    + table.name()
                    + " has more rows than a sheet holds: leave it out of the"
                    + " workbook");
          }
          for (int i = 0; i < columns; i++) {
            put(sheet, row[0], i, table.columns().get(i), values.get(i));
          }
          row[0]++;
        });
    sheet.setAutoFilter(0, 0, Math.max(1, row[0] - 1), columns - 1);
  }

  private static void put(Worksheet sheet, int row, int index, Column column, Object value) {
    if (value == null) {
      return;
    }
    if (value instanceof BigDecimal || value instanceof Long || value instanceof Double) {
      sheet.value(row, index, (Number) value);
    } else if (value instanceof Boolean truth) {
      sheet.value(row, index, truth);
    } else if (column.type() == ColumnType.DATE) {
      sheet.value(row, index, LocalDate.parse((String) value));
      sheet.style(row, index).format("yyyy-mm-dd").set();
    } else {
      String text = CellText.text(value);
      sheet.value(row, index, text.length() > EXCEL_CELL ? text.substring(0, EXCEL_CELL) : text);
    }
  }
}
