package org.zhibiao.jobs.cli;

import org.zhibiao.jobs.CheckJob;
import org.zhibiao.jobs.StageRun;
import org.zhibiao.jobs.snapshot.StageResult;
import picocli.CommandLine.Command;

/** Fifth stage: hold the tables against the declared checks. */
@Command(name = "check", description = "Fifth stage: hold the tables against the declared checks.")
final class CheckCommand extends StageCommand {
  @Override
  String name() {
    return CheckJob.NAME;
  }

  @Override
  StageResult run(StageRun stages) throws Exception {
    return stages.run(new CheckJob());
  }
}
