package org.zhibiao.jobs.cli;

import java.util.concurrent.Callable;
import org.zhibiao.jobs.PublishJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The stage {@code publish} by itself. */
@Command(
    name = "publish",
    description = "One stage: show the new snapshot to readers and make a release of it.")
final class PublishCommand implements Callable<Integer> {
  @Mixin private RunOptions options;
  @Mixin private RetentionOption retention;
  @Mixin private ReleaseOptions release;
  @Mixin private SummaryOption summary;

  @Override
  public Integer call() throws Exception {
    return new StageRunner(options.data(), summary)
        .publish(new PublishJob(retention.keep()), release);
  }
}
