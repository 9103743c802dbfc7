package org.zhibiao.jobs.cli;

import java.util.concurrent.Callable;
import org.zhibiao.jobs.CompareJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The stage {@code compare} by itself. */
@Command(
    name = "compare",
    description = "One stage: lay targets, outcomes and sources side by side.")
final class CompareCommand implements Callable<Integer> {
  @Mixin private RunOptions options;
  @Mixin private SummaryOption summary;

  @Override
  public Integer call() throws Exception {
    return new StageRunner(options.data(), summary).goOn(new CompareJob(), false);
  }
}
