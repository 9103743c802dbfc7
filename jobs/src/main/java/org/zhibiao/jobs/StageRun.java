package org.zhibiao.jobs;

import org.zhibiao.jobs.runtime.Progress;
import org.zhibiao.jobs.snapshot.RunJournal;
import org.zhibiao.jobs.snapshot.StageResult;

/** Runs a stage before people's eyes, or says that it has been done already. */
public final class StageRun {
  private final RunContext context;
  private final RunJournal journal;

  public StageRun(RunContext context, RunJournal journal) {
    this.context = context;
    this.journal = journal;
  }

  /** Does the stage, unless this build has done it before. */
  public StageResult run(StageJob stage) throws Exception {
    Progress progress = context.progress();
    progress.begin(stage.name());
    if (context.build().isDone(stage.name())) {
      StageResult before = context.build().result(stage.name());
      progress.end("done before: " + stage.summary(before));
      return before;
    }
    StageResult result = stage.run(context);
    journal.stage(stage.name(), progress.seconds(), result.counts());
    progress.end(stage.summary(result));
    return result;
  }
}
