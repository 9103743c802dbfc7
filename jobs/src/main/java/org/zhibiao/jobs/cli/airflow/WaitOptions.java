package org.zhibiao.jobs.cli.airflow;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How long we wait for a run. */
final class WaitOptions {
  @Option(
      names = "--timeout",
      paramLabel = "MINUTES",
      defaultValue = "480",
      description = "Wait no longer than this (default: ${DEFAULT-VALUE} minutes).")
  private int minutes;

  @Option(names = "--log-lines", paramLabel = "N", defaultValue = "20", hidden = true)
  private int logLines;

  Duration limit() {
    return Duration.ofMinutes(minutes);
  }

  int logLines() {
    return logLines;
  }
}
