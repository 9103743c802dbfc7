package org.zhibiao.jobs.cli;

import java.util.concurrent.Callable;
import org.zhibiao.jobs.CheckJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The stage {@code check} by itself. */
@Command(
    name = "check",
    description = "One stage: hold the new tables against the checks; an error ends with 3.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private RunOptions options;
  @Mixin private SummaryOption summary;

  @Override
  public Integer call() throws Exception {
    return new StageRunner(options.data(), summary).goOn(new CheckJob(), false);
  }
}
