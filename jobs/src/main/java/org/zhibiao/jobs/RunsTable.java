package org.zhibiao.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.RunJournal;
import org.zhibiao.jobs.snapshot.RunRecord;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.build.TableWriter;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;
import org.zhibiao.warehouse.table.TableDdl;

/**
 * The table {@code runs}, made of the journal; it tells of time and so is kept beside snapshots.
 */
public final class RunsTable {
  private static final String NAME = "runs";

  private RunsTable() {}

  /** Writes the runs so far as Parquet, and says where. */
  public static SnapshotFiles write(DataFolder data) throws SQLException, IOException {
    TableSchema table = Schemas.table(NAME);
    Path folder = data.runs();
    try (DuckDb duckdb = DuckDb.inMemory()) {
      duckdb.run(TableDdl.create(table));
      String marks = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
      try (PreparedStatement insert =
          duckdb.connection().prepareStatement("insert into runs values (" + marks + ")")) {
        for (RunRecord run : RunJournal.all(data)) {
          fill(insert, table, cells(run));
          insert.execute();
        }
      }
      TableWriter.write(duckdb, table, NAME, folder);
    }
    return SnapshotFiles.in(folder);
  }

  private static Map<String, Object> cells(RunRecord run) {
    Map<String, Object> cells = new TreeMap<>();
    cells.put("run_id", run.runId());
    cells.put("snapshot_id", run.snapshotId().isEmpty() ? null : run.snapshotId());
    cells.put("started_at", time(run.startedAt()));
    cells.put("ended_at", run.endedAt().isEmpty() ? null : time(run.endedAt()));
    cells.put("outcome", run.outcome());
    cells.put("exit_code", run.endedAt().isEmpty() ? null : run.exitCode());
    cells.put("stage_seconds", json(run.stageSeconds()));
    for (String count :
        new String[] {"reports_read", "reports_kept", "reports_quarantined", "facts"}) {
      cells.put(count, run.counts().getOrDefault(count, 0L));
    }
    cells.put("pipeline_version", run.pipelineVersion());
    cells.put("java_version", System.getProperty("java.version"));
    return cells;
  }

  private static LocalDateTime time(String instant) {
    return OffsetDateTime.parse(instant).toLocalDateTime();
  }

  private static String json(Map<String, Double> seconds) {
    return new TreeMap<>(seconds)
        .entrySet().stream()
            .map(stage -> "\"" + stage.getKey() + "\": " + stage.getValue())
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static void fill(PreparedStatement insert, TableSchema table, Map<String, Object> cells)
      throws SQLException {
    for (int i = 0; i < table.columns().size(); i++) {
      insert.setObject(i + 1, cells.get(table.columns().get(i).name()));
    }
  }
}
