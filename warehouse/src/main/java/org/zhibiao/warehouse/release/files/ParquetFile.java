package org.zhibiao.warehouse.release.files;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/** A table as Parquet: zstd, sorted by its key, labelled with what it is. */
public final class ParquetFile {
  private ParquetFile() {}

  /**
   * @param label the file's own key-value metadata
   */
  public static long write(DuckDb duckdb, TableSchema table, Map<String, String> label, Path file)
      throws SQLException {
    String pairs =
        label.entrySet().stream()
            .map(entry -> Sql.text(entry.getKey()) + ": " + Sql.text(entry.getValue()))
            .collect(Collectors.joining(", "));
    duckdb.run(
        """
        copy (select %s from %s order by %s) to %s
        (format parquet, compression zstd, kv_metadata {%s})"""
            .formatted(
                Sql.names(table.columnNames()),
                Sql.name(table.name()),
                Sql.names(table.primaryKey()),
                Sql.text(file),
                pairs));
    return Long.parseLong(duckdb.value("select count(*) from " + Sql.name(table.name())));
  }
}
