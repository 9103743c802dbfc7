package org.zhibiao.warehouse.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;
import org.zhibiao.warehouse.table.Sql;

/**
 * A read-only way into a snapshot for anyone's SQL: no file is written or read, no extension is
 * loaded, no setting changed, and a query ends when its time is up.
 */
public final class QueryDoor implements AutoCloseable {
  private static final String NO_RESULT = "The statement has no rows to show: only queries are run";

  private final DuckDb duckdb;
  private final Path scratch;

  private QueryDoor(DuckDb duckdb, Path scratch) {
    this.duckdb = duckdb;
    this.scratch = scratch;
  }

  /** Over the one file that {@link DuckDbFile} writes. */
  public static QueryDoor open(Path databaseFile, Duration timeout)
      throws SQLException, IOException {
    DuckDb duckdb = DuckDb.inMemory();
    duckdb.run("attach %s as zhibiao (read_only)".formatted(Sql.text(databaseFile)));
    duckdb.run("use zhibiao");
    return locked(duckdb, timeout);
  }

  /**
   * Over the one file, and tables that are kept beside it because they change without it: these go
   * before the file's tables of the same names.
   */
  public static QueryDoor open(Path databaseFile, SnapshotFiles beside, Duration timeout)
      throws SQLException, IOException {
    DuckDb duckdb = DuckDb.inMemory();
    for (TableSchema table : beside.tables()) {
      String name = Sql.name(table.name());
      duckdb.run(
          "create temp table %s as select * from %s".formatted(name, beside.scan(table.name())));
    }
    duckdb.run("attach %s as zhibiao (read_only)".formatted(Sql.text(databaseFile)));
    duckdb.run("use zhibiao");
    return locked(duckdb, timeout);
  }

  /** Over a snapshot's Parquet, loaded into memory. */
  public static QueryDoor open(SnapshotFiles snapshot, Duration timeout)
      throws SQLException, IOException {
    DuckDb duckdb = DuckDb.inMemory();
    DuckDbFile.fill(duckdb, snapshot);
    return locked(duckdb, timeout);
  }

  /** One file outside stays allowed: the one that a Parquet result passes through. */
  private static QueryDoor locked(DuckDb duckdb, Duration timeout)
      throws SQLException, IOException {
    Path scratch = Files.createTempFile("zhibiao-result", ".parquet");
    if (!timeout.isZero()) {
      duckdb.run("set max_execution_time = " + timeout.toMillis());
    }
    duckdb.run("set temp_directory = ''");
    duckdb.run("set allowed_paths = [%s]".formatted(Sql.text(scratch)));
    duckdb.run("set enable_external_access = false");
    duckdb.run("set lock_configuration = true");
    return new QueryDoor(duckdb, scratch);
  }

  /** Runs a query and writes its rows; the stream stays open. */
  public void write(String sql, ResultFormat format, OutputStream out)
      throws SQLException, IOException {
    if (format == ResultFormat.PARQUET) {
      duckdb.run(
          "copy (%s\n) to %s (format parquet, compression zstd, use_tmp_file false)"
              .formatted(withoutSemicolon(sql), Sql.text(scratch)));
      Files.copy(scratch, out);
      return;
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(sql, rows(format, writer));
    writer.flush();
  }

  private static Rows rows(ResultFormat format, Writer writer) throws IOException {
    return switch (format) {
      case TABLE -> new AlignedRows(writer);
      case CSV -> new CsvRows(writer);
      case JSONL -> new JsonLineRows(writer);
      case PARQUET -> throw new IllegalArgumentException("Parquet is not written row by row");
    };
  }

  private void write(String sql, Rows rows) throws SQLException, IOException {
    try (Statement statement = duckdb.connection().createStatement()) {
      if (!statement.execute(sql)) {
        throw new SQLException(NO_RESULT);
      }
      try (ResultSet result = statement.getResultSet()) {
        rows.columns(names(result.getMetaData()));
        while (result.next()) {
          rows.row(Values.of(result));
        }
      }
    }
    rows.end();
  }

  private static List<String> names(ResultSetMetaData columns) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnLabel(i));
    }
    return names;
  }

  private static String withoutSemicolon(String sql) {
    String stripped = sql.strip();
    return stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  @Override
  public void close() throws SQLException, IOException {
    duckdb.close();
    Files.deleteIfExists(scratch);
  }
}
