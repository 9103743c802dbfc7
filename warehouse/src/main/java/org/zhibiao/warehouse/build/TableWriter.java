package org.zhibiao.warehouse.build;

import java.nio.file.Path;
import java.sql.SQLException;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/**
 * Writes a table as one Parquet file, sorted by its key, so that the same rows give the same bytes.
 */
public final class TableWriter {
  private TableWriter() {}

  /**
   * @param source a table or a sub-select in parentheses with the schema's columns
   */
  public static void write(DuckDb duckdb, TableSchema table, String source, Path file)
      throws SQLException {
    duckdb.run(
        "copy (select %s from %s order by %s) to %s (format parquet, compression zstd)"
            .formatted(
                Sql.names(table.columnNames()),
                source,
                Sql.names(table.primaryKey()),
                Sql.text(file)));
  }
}
