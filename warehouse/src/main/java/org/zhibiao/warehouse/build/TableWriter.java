package org.zhibiao.warehouse.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;
import org.zhibiao.warehouse.table.Sql;

/**
 * Writes a table as one Parquet file, sorted by its key, so that the same rows give the same bytes.
 */
public final class TableWriter {
  private TableWriter() {}

  /**
   * @param source a table or a sub-select in parentheses with the schema's columns
   * @param folder that gets a folder with the table's name; readers never see a half-written file
   */
  public static void write(DuckDb duckdb, TableSchema table, String source, Path folder)
      throws SQLException, IOException {
    Path file = SnapshotFiles.onlyFile(folder, table.name());
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    Files.createDirectories(file.getParent());
    duckdb.run(
        "copy (select %s from %s order by %s) to %s (format parquet, compression zstd)"
            .formatted(
                Sql.names(table.columnNames()),
                source,
                Sql.names(table.primaryKey()),
                Sql.text(unfinished)));
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
