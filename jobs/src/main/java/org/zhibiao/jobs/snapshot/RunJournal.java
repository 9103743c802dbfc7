package org.zhibiao.jobs.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhibiao.jobs.runtime.BuildVersion;

/**
 * Keeps one JSON file a run in {@code data/runs}. This is the one place where the time of day is
 * written down; snapshots hold none, so that the same input gives the same bytes.
 */
public final class RunJournal {
  private static final String RUN_ID = "run_id";
  private static final DateTimeFormatter ID_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final DataFolder data;
  private RunRecord record;

  private RunJournal(DataFolder data, RunRecord record) {
    this.data = data;
    this.record = record;
    save();
  }

  /** A run that makes a build, or goes on with it. Other runs that never ended have failed. */
  public static RunJournal of(DataFolder data, Build build) {
    Path idFile = build.folder().resolve(RUN_ID);
    String id = Files.exists(idFile) ? Json.read(idFile, String.class) : newId();
    Path file = fileOf(data, id);
    RunRecord record =
        Files.exists(file) ? Json.read(file, RunRecord.class).goneOnWith() : newRecord(id);
    failOthers(data, id);
    Json.write(idFile, id);
    return new RunJournal(data, record);
  }

  /** A run that found nothing to do. */
  public static void recordUnchanged(DataFolder data, String snapshotId, int exitCode) {
    failOthers(data, "");
    new RunJournal(data, newRecord(newId())).end("unchanged", exitCode, snapshotId);
  }

  private static String newId() {
    return ID_TIME.format(Instant.now()) + "-" + ProcessHandle.current().pid();
  }

  private static RunRecord newRecord(String id) {
    String version = BuildVersion.current().pipeline();
    return new RunRecord(id, "", now(), "", RunRecord.RUNNING, 0, Map.of(), Map.of(), version);
  }

  private static void failOthers(DataFolder data, String id) {
    for (RunRecord other : all(data)) {
      if (other.outcome().equals(RunRecord.RUNNING) && !other.runId().equals(id)) {
        Json.write(fileOf(data, other.runId()), other.ended(now(), "failed", 0, ""));
      }
    }
  }

  public String runId() {
    return record.runId();
  }

  /** A stage has ended. */
  public void stage(String stage, double seconds, Map<String, Long> counts) {
    record = record.withStage(stage, seconds, counts);
    save();
  }

  /**
   * The run has ended.
   *
   * @param outcome published, quarantined, unchanged or failed
   */
  public void end(String outcome, int exitCode, String snapshotId) {
    record = record.ended(now(), outcome, exitCode, snapshotId);
    save();
  }

  /** Every run, in the order of their beginnings. */
  public static List<RunRecord> all(DataFolder data) {
    if (!Files.isDirectory(data.runs())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(data.runs())) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> Json.read(file, RunRecord.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(data.runs() + " cannot be listed", e);
    }
  }

  private void save() {
    Json.write(fileOf(data, record.runId()), record);
  }

  private static Path fileOf(DataFolder data, String id) {
    return data.runs().resolve(id + ".json");
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
