package org.zhibiao.jobs.cli;

import java.util.concurrent.Callable;
import org.zhibiao.jobs.ConformJob;
import org.zhibiao.jobs.runtime.SparkRuntime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The stage {@code conform} by itself. */
@Command(name = "conform", description = "One stage: make the subject tables and the dimensions.")
final class ConformCommand implements Callable<Integer> {
  @Mixin private RunOptions options;
  @Mixin private SummaryOption summary;

  @Override
  public Integer call() throws Exception {
    try (SparkRuntime spark = options.spark()) {
      return new StageRunner(options.data(), summary).goOn(new ConformJob(spark), false);
    }
  }
}
