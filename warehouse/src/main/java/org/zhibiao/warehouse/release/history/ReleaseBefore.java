package org.zhibiao.warehouse.release.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.Checksums;
import org.zhibiao.warehouse.release.ReleaseRefusedException;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.DuckDbTypes;
import org.zhibiao.warehouse.table.Sql;

/**
 * The release that came before, read from its Parquet files. It may have been made under older
 * schemas: a column that it lacks is null, a column that is no more is left out.
 */
public final class ReleaseBefore {
  private final String name;
  private final Path folder;

  /** Refuses a release whose tables are damaged: no difference could be told against it. */
  public ReleaseBefore(String name, Path folder) throws IOException {
    this.name = name;
    this.folder = folder;
    requireWhole();
  }

  public String name() {
    return name;
  }

  boolean has(TableSchema table) {
    return Files.exists(file(table));
  }

  /** A SELECT of the table's rows, in the columns that the table has now. */
  String rows(DuckDb duckdb, TableSchema table) throws SQLException {
    String parquet = "read_parquet(" + Sql.text(file(table)) + ")";
    Set<String> then =
        duckdb.rows("select column_name from (describe select * from " + parquet + ")").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());
    String columns =
        table.columns().stream()
            .map(column -> then.contains(column.name()) ? Sql.name(column.name()) : absent(column))
            .collect(Collectors.joining(", "));
    return "select " + columns + " from " + parquet;
  }

  private static String absent(Column column) {
    return "null::" + DuckDbTypes.of(column) + " as " + Sql.name(column.name());
  }

  private Path file(TableSchema table) {
    return folder.resolve("parquet").resolve(table.name() + ".parquet");
  }

  private void requireWhole() throws IOException {
    Path sums = folder.resolve(Checksums.FILE);
    List<String> tables =
        Files.exists(sums)
            ? Files.readAllLines(sums).stream().filter(line -> line.contains("  parquet/")).toList()
            : List.of();
    if (tables.isEmpty()) {
      throw refusal("lists no tables");
    }
    for (String line : tables) {
      Path file = folder.resolve(line.substring(line.indexOf("  ") + 2));
      if (!Files.exists(file)) {
        throw refusal("lacks " + folder.relativize(file));
      }
      if (!line.startsWith(Checksums.sha256(file))) {
        throw refusal("has a changed " + folder.relativize(file));
      }
    }
  }

  private ReleaseRefusedException refusal(String what) {
    return new ReleaseRefusedException(
        "The release before, %s, %s: what has changed since cannot be told, and without that nothing is released. Restore %s or move it away."
            .formatted(name, what, folder));
  }
}
