package org.zhibiao.jobs;

import java.time.Clock;
import org.zhibiao.jobs.lineage.Lineage;
import org.zhibiao.jobs.lineage.LineageSettings;
import org.zhibiao.jobs.runtime.BuildVersion;
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
    if (stage.isDone(context.build())) {
      StageResult before = context.build().result(stage.name());
      progress.end("done before: " + stage.summary(before));
      return before;
    }
    StageResult result = runWithLineage(stage);
    journal.stage(stage.name(), progress.seconds(), result.counts());
    progress.end(stage.summary(result));
    return result;
  }

  private StageResult runWithLineage(StageJob stage) throws Exception {
    LineageSettings settings = new LineageSettings(System.getenv());
    String version = BuildVersion.current().tables();
    try (Lineage lineage =
        Lineage.open(
            context.data().root(), journal.runId(), version, settings, Clock.systemUTC())) {
      Lineage.StageLineage told =
          lineage.begin(stage.name(), StageTables.readBy(stage.name(), context.build()));
      try {
        StageResult result = stage.run(context);
        told.complete(StageTables.writtenBy(stage.name(), result));
        return result;
      } catch (Exception failure) {
        told.fail(failure);
        throw failure;
      }
    }
  }
}
