package org.zhibiao.jobs.cli;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
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
    try (QueryDoor door = QueryDoor.open(snapshot.database(), Duration.ofSeconds(seconds))) {
      door.write(query, Formats.of(format), System.out);
      return ExitCode.DONE;
    } catch (SQLException e) {
      throw new BadArgumentException(
          "The query failed: " + e.getMessage().lines().findFirst().orElse(""));
    }
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
