package org.zhibiao.jobs.cli;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zhibiao.jobs.ExtractJob;
import org.zhibiao.jobs.extract.Choice;
import org.zhibiao.jobs.runtime.SparkRuntime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The stage {@code extract} by itself. */
@Command(
    name = "extract",
    description = "One stage: find the facts of what was read, and keep those of the rest.")
final class ExtractCommand implements Callable<Integer> {
  @Mixin private RunOptions options;
  @Mixin private SummaryOption summary;

  @Option(
      names = "--region",
      paramLabel = "CODE",
      description = "Only reports of this region; may be repeated. The others keep their rows.")
  private Set<String> regions = new HashSet<>();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Only reports delivered in this year; may be repeated.")
  private Set<Integer> years = new HashSet<>();

  @Option(names = "--again", description = "Also what this version has extracted before.")
  private boolean again;

  @Override
  public Integer call() throws Exception {
    try (SparkRuntime spark = options.spark()) {
      ExtractJob stage = new ExtractJob(spark, new Choice(regions, years, again));
      return new StageRunner(options.data(), summary).goOn(stage, again);
    }
  }
}
