package org.zhibiao.jobs.snapshot;

import java.util.Map;
import java.util.TreeMap;

/**
 * A run as {@code data/runs} keeps it: a row of the table {@code runs}. A run that was killed and
 * gone on with, or whose stages were called one by one, is one run.
 *
 * @param snapshotId empty until it has published one, or if nothing was new the current one
 * @param startedAt in UTC, {@code 2026-11-22T02:00:00Z}
 * @param endedAt empty while it runs
 * @param outcome running, published, quarantined, unchanged or failed
 * @param exitCode of the command that ended it
 * @param stageSeconds by stage
 * @param counts reports_read, reports_kept, reports_quarantined, facts
 */
public record RunRecord(
    String runId,
    String snapshotId,
    String startedAt,
    String endedAt,
    String outcome,
    int exitCode,
    Map<String, Double> stageSeconds,
    Map<String, Long> counts,
    String pipelineVersion) {
  static final String RUNNING = "running";

  public RunRecord {
    stageSeconds = Map.copyOf(stageSeconds);
    counts = Map.copyOf(counts);
  }

  /** The record with a stage's time and counts added. */
  RunRecord withStage(String stage, double seconds, Map<String, Long> stageCounts) {
    Map<String, Double> newSeconds = new TreeMap<>(stageSeconds);
    newSeconds.put(stage, Math.round(seconds * 1000) / 1000.0);
    Map<String, Long> newCounts = new TreeMap<>(counts);
    newCounts.putAll(stageCounts);
    return new RunRecord(
        runId,
        snapshotId,
        startedAt,
        endedAt,
        outcome,
        exitCode,
        newSeconds,
        newCounts,
        pipelineVersion);
  }

  RunRecord ended(String at, String newOutcome, int code, String snapshot) {
    return new RunRecord(
        runId, snapshot, startedAt, at, newOutcome, code, stageSeconds, counts, pipelineVersion);
  }

  RunRecord goneOnWith() {
    return new RunRecord(
        runId, snapshotId, startedAt, "", RUNNING, 0, stageSeconds, counts, pipelineVersion);
  }
}
