package org.zhibiao.jobs.cli;

import org.zhibiao.jobs.ConformJob;
import org.zhibiao.jobs.StageJob;
import org.zhibiao.jobs.runtime.SparkRuntime;
import picocli.CommandLine.Command;

/** Third stage: dimensions and subject tables. */
@Command(name = "conform", description = "Third stage: dimensions and subject tables.")
final class ConformCommand extends StageCommand.OnSpark {
  @Override
  String name() {
    return ConformJob.NAME;
  }

  @Override
  StageJob job(SparkRuntime spark) {
    return new ConformJob(spark);
  }
}
