package org.zhibiao.jobs.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.zhibiao.jobs.snapshot.Json;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.jobs.snapshot.StageResult;
import picocli.CommandLine.Option;

/** What a run counted, as a JSON file for whoever called: Airflow keeps it with the task. */
final class SummaryOption {
  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "Write what was counted to this file, as JSON.")
  private Path file;

  /** What a command has done. */
  private record Summary(
      String command, String snapshot, Map<String, Long> counts, Map<String, Long> rows) {}

  /** A stage has done its work. */
  void write(String command, StageResult result) {
    write(new Summary(command, "", new TreeMap<>(result.counts()), rows(result.tables())));
  }

  /** A snapshot was published, or found up to date. */
  void write(String command, Snapshot snapshot) {
    write(new Summary(command, snapshot.id(), Map.of(), rows(snapshot.manifest().tables())));
  }

  private void write(Summary summary) {
    if (file != null) {
      Json.write(file.toAbsolutePath(), summary);
    }
  }

  private static Map<String, Long> rows(Map<String, Manifest.Table> tables) {
    Map<String, Long> rows = new TreeMap<>();
    tables.forEach((name, table) -> rows.put(name, table.rows()));
    return rows;
  }
}
