package org.zhibiao.jobs.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.zhibiao.jobs.RunsTable;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.warehouse.query.QueryDoor;
import org.zhibiao.warehouse.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the current snapshot a question in SQL. */
@Command(name = "sql", description = "Query the current snapshot, read-only.")
final class SqlCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Parameters(paramLabel = "QUERY", description = "One SELECT, in DuckDB's SQL.")
  private String query;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv, jsonl or parquet (default: table).")
  private String format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description = "End the query after so many seconds (default: never).")
  private long seconds;

  @Override
  public Integer call() throws Exception {
    Snapshot snapshot = data.snapshots().requireCurrent();
    try (QueryDoor door = open(snapshot)) {
      door.write(query, Formats.of(format), System.out);
      return ExitCode.DONE;
    } catch (SQLException e) {
      throw new BadArgumentException(
          "The query failed: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  /** The runs change without the snapshot, so they are kept beside it. */
  private QueryDoor open(Snapshot snapshot) throws SQLException, IOException {
    return QueryDoor.open(
        snapshot.database(), RunsTable.write(data.folder()), Duration.ofSeconds(seconds));
  }

  /** The formats of a result, with a message for people where there is none of the name. */
  static final class Formats {
    private Formats() {}

    static ResultFormat of(String name) {
      try {
        return ResultFormat.of(name);
      } catch (IllegalArgumentException e) {
        throw new BadArgumentException("--format " + name + ": give table, csv, jsonl or parquet.");
      }
    }
  }
}
