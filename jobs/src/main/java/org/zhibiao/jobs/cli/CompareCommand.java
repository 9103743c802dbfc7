package org.zhibiao.jobs.cli;

import org.zhibiao.jobs.CompareJob;
import org.zhibiao.jobs.StageRun;
import org.zhibiao.jobs.snapshot.StageResult;
import picocli.CommandLine.Command;

/** Fourth stage: series, and targets beside outcomes. */
@Command(name = "compare", description = "Fourth stage: series, and targets beside outcomes.")
final class CompareCommand extends StageCommand {
  @Override
  String name() {
    return CompareJob.NAME;
  }

  @Override
  StageResult run(StageRun stages) throws Exception {
    return stages.run(new CompareJob());
  }
}
