package org.zhibiao.jobs.cli;

import org.zhibiao.jobs.IngestJob;
import org.zhibiao.jobs.StageJob;
import org.zhibiao.jobs.runtime.SparkRuntime;
import picocli.CommandLine.Command;

/** First stage: find the reports, read them, tell which is which. */
@Command(
    name = "ingest",
    description = "First stage: find the reports, read them, tell which is which.")
final class IngestCommand extends StageCommand.OnSpark {
  @Override
  String name() {
    return IngestJob.NAME;
  }

  @Override
  StageJob job(SparkRuntime spark) {
    return new IngestJob(spark);
  }
}
