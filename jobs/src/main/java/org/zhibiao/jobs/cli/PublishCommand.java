package org.zhibiao.jobs.cli;

import org.zhibiao.jobs.Nightly;
import org.zhibiao.jobs.PublishJob;
import org.zhibiao.jobs.StageRun;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.RunJournal;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.jobs.snapshot.SnapshotStore;
import org.zhibiao.jobs.snapshot.StageResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Last stage: show the new snapshot to readers and make a release of it. */
@Command(
    name = "publish",
    description = "Last stage: show the new snapshot to readers and make a release of it.")
final class PublishCommand extends StageCommand {
  @Mixin private RetentionOption retention;
  @Mixin private ReleaseOptions release;

  @Override
  String name() {
    return PublishJob.NAME;
  }

  @Override
  StageResult run(StageRun stages) throws Exception {
    return stages.run(new PublishJob(retention.keep()));
  }

  @Override
  int end(DataFolder data, Build build, RunJournal journal) throws Exception {
    Snapshot snapshot = new SnapshotStore(data).requireCurrent();
    Nightly.end(data, build, journal, snapshot);
    return upToDate(data, snapshot);
  }

  @Override
  int upToDate(DataFolder data, Snapshot snapshot) throws Exception {
    RunReport.print(snapshot, data, System.out);
    release.publish(data, snapshot);
    return ExitCode.of(snapshot);
  }
}
