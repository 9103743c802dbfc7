package org.zhibiao.warehouse.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.build.SqlFiles;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/**
 * The warehouse as one DuckDB file: every table with its rows, a comment on every table and column,
 * the views of warehouse/sql/views. It is written in an old storage version, so that DuckDB 1.0 and
 * the browsers' DuckDB open it.
 */
public final class DuckDbFile {
  private static final String STORAGE_VERSION = "v1.0.0";

  private DuckDbFile() {}

  /** Writes the file beside its place and then moves it there: a reader sees the old or the new. */
  public static void write(SnapshotFiles snapshot, Path file) throws SQLException, IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(unfinished);
    try (DuckDb duckdb = DuckDb.inMemory()) {
      duckdb.writeReproducibly();
      duckdb.run(
          "attach %s as zhibiao (storage_version '%s')"
              .formatted(Sql.text(unfinished), STORAGE_VERSION));
      duckdb.run("use zhibiao");
      fill(duckdb, snapshot);
      duckdb.run("use memory");
      duckdb.run("detach zhibiao");
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Makes all tables and views in the current database; a table that is not there stays empty. */
  static void fill(DuckDb duckdb, SnapshotFiles snapshot) throws SQLException {
    for (TableSchema table : Schemas.all()) {
      duckdb.run(TableDdl.create(table));
      if (snapshot.has(table.name())) {
        duckdb.run(
            "insert into %s select %s from %s order by %s"
                .formatted(
                    Sql.name(table.name()),
                    TableDdl.casts(table),
                    snapshot.scan(table.name()),
                    Sql.names(table.primaryKey())));
      }
      for (String comment : TableDdl.comments(table, "table")) {
        duckdb.run(comment);
      }
    }
    DictionaryTable.create(duckdb);
    for (Map.Entry<String, String> view : SqlFiles.of("views").entrySet()) {
      duckdb.run("create view %s as %s".formatted(Sql.name(view.getKey()), view.getValue()));
    }
  }
}
