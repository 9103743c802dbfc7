package org.zhibiao.jobs.cli;

import org.zhibiao.jobs.ExtractJob;
import org.zhibiao.jobs.StageJob;
import org.zhibiao.jobs.runtime.SparkRuntime;
import picocli.CommandLine.Command;

/** Second stage: read the facts of every report that is new. */
@Command(
    name = "extract",
    description = "Second stage: read the facts of every report that is new.")
final class ExtractCommand extends StageCommand.OnSpark {
  @Override
  String name() {
    return ExtractJob.NAME;
  }

  @Override
  StageJob job(SparkRuntime spark) {
    return new ExtractJob(spark);
  }
}
