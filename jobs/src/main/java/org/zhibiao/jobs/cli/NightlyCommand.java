package org.zhibiao.jobs.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhibiao.jobs.CheckJob;
import org.zhibiao.jobs.CompareJob;
import org.zhibiao.jobs.ConformJob;
import org.zhibiao.jobs.ExtractJob;
import org.zhibiao.jobs.IngestJob;
import org.zhibiao.jobs.Nightly;
import org.zhibiao.jobs.PublishJob;
import org.zhibiao.jobs.RunContext;
import org.zhibiao.jobs.StageJob;
import org.zhibiao.jobs.StageRun;
import org.zhibiao.jobs.extract.Choice;
import org.zhibiao.jobs.input.InputFiles;
import org.zhibiao.jobs.runtime.Progress;
import org.zhibiao.jobs.runtime.RunLog;
import org.zhibiao.jobs.runtime.SparkRuntime;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.RunJournal;
import org.zhibiao.jobs.snapshot.RunLock;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.jobs.snapshot.SnapshotStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every stage, from files to a new snapshot. */
@Command(
    name = "nightly",
    description = "Read the reports and publish a new snapshot; does nothing where nothing is new.")
final class NightlyCommand implements Callable<Integer> {
  @Mixin private RunOptions options;
  @Mixin private RetentionOption retention;
  @Mixin private ReleaseOptions release;
  @Mixin private SummaryOption summary;

  @Override
  public Integer call() throws Exception {
    DataFolder data = options.data();
    InputFiles inputs = options.inputs();
    try (RunLock lock = RunLock.take(data, "zhibiao nightly")) {
      lock.require();
      Nightly.finishPublished(data);
      Optional<Snapshot> upToDate = Nightly.findUpToDate(data, inputs);
      if (upToDate.isPresent()) {
        return nothingNew(data, upToDate.get());
      }
      return run(data, Nightly.openBuild(data, inputs));
    }
  }

  private int nothingNew(DataFolder data, Snapshot snapshot) throws Exception {
    int code = ExitCode.of(snapshot);
    RunJournal.recordUnchanged(data, snapshot.id(), code);
    System.out.println("Nothing is new: the inputs and the version are those of the last run.");
    RunReport.print(snapshot, data, System.out);
    release.publish(data, snapshot);
    summary.write("nightly", snapshot);
    return code;
  }

  private int run(DataFolder data, Build build) throws Exception {
    RunJournal journal = RunJournal.of(data, build);
    RunLog.open(data.logs(), journal.runId());
    try (SparkRuntime spark = options.spark()) {
      StageRun stages =
          new StageRun(new RunContext(data, build, Progress.onStandardError()), journal);
      for (StageJob stage : stagesWith(spark)) {
        stages.run(stage);
      }
    } catch (Exception e) {
      journal.end("failed", FailureMessages.codeOf(e), "");
      throw e;
    }
    Snapshot snapshot = new SnapshotStore(data).requireCurrent();
    Nightly.end(data, build, journal, snapshot);
    RunReport.print(snapshot, data, System.out);
    release.publish(data, snapshot);
    summary.write("nightly", snapshot);
    return ExitCode.of(snapshot);
  }

  private List<StageJob> stagesWith(SparkRuntime spark) {
    return List.of(
        new IngestJob(spark),
        new ExtractJob(spark, Choice.WHAT_IS_NEW),
        new ConformJob(spark),
        new CompareJob(),
        new CheckJob(),
        new PublishJob(retention.keep()));
  }
}
