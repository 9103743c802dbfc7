package org.zhibiao.jobs.cli;

import java.util.concurrent.Callable;
import org.zhibiao.jobs.IngestJob;
import org.zhibiao.jobs.runtime.SparkRuntime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The stage {@code ingest} by itself. */
@Command(name = "ingest", description = "One stage: read new and changed reports; begins a build.")
final class IngestCommand implements Callable<Integer> {
  @Mixin private RunOptions options;
  @Mixin private SummaryOption summary;

  @Override
  public Integer call() throws Exception {
    try (SparkRuntime spark = options.spark()) {
      return new StageRunner(options.data(), summary).begin(options.inputs(), new IngestJob(spark));
    }
  }
}
