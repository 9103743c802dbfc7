package org.zhibiao.jobs.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhibiao.jobs.Nightly;
import org.zhibiao.jobs.RunContext;
import org.zhibiao.jobs.StageJob;
import org.zhibiao.jobs.StageRun;
import org.zhibiao.jobs.input.InputFiles;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.jobs.runtime.Progress;
import org.zhibiao.jobs.runtime.RunLog;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.RunJournal;
import org.zhibiao.jobs.snapshot.RunLock;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.jobs.snapshot.StageResult;
import picocli.CommandLine.Mixin;

/** One stage alone, as Airflow and spark-submit call it; a stage that is done stays done. */
abstract class StageCommand implements Callable<Integer> {
  private static final List<String> ORDER =
      List.of("ingest", "extract", "conform", "compare", "check", "publish");

  @Mixin private RunOptions options;
  @Mixin private SummaryOption summary;

  /** As on the command line. */
  abstract String name();

  /** Does the work of the stage on a build whose earlier stages are done. */
  abstract StageResult run(StageRun stages) throws Exception;

  /** What comes behind the stage's work; the exit code. */
  int end(DataFolder data, Build build, RunJournal journal) throws Exception {
    return ExitCode.DONE;
  }

  /** What is left to do where the current snapshot says it all already. */
  int upToDate(DataFolder data, Snapshot snapshot) throws Exception {
    return ExitCode.of(snapshot);
  }

  RunOptions options() {
    return options;
  }

  @Override
  public Integer call() throws Exception {
    DataFolder data = options.data();
    InputFiles inputs = options.inputs();
    try (RunLock lock = RunLock.take(data, "zhibiao " + name())) {
      lock.require();
      Nightly.finishPublished(data);
      Optional<Snapshot> upToDate = Nightly.findUpToDate(data, inputs);
      if (upToDate.isPresent()) {
        System.out.println(name() + ": nothing is new since snapshot " + upToDate.get().id());
        summary.write(name(), upToDate.get());
        return upToDate(data, upToDate.get());
      }
      return run(data, Nightly.openBuild(data, inputs));
    }
  }

  private int run(DataFolder data, Build build) throws Exception {
    requireEarlierStages(build);
    RunJournal journal = RunJournal.of(data, build);
    RunLog.open(data.logs(), journal.runId());
    try {
      StageRun stages =
          new StageRun(new RunContext(data, build, Progress.onStandardError()), journal);
      summary.write(name(), run(stages));
      return end(data, build, journal);
    } catch (Exception e) {
      journal.end("failed", FailureMessages.codeOf(e), "");
      throw e;
    }
  }

  private void requireEarlierStages(Build build) {
    for (String earlier : ORDER.subList(0, ORDER.indexOf(name()))) {
      if (!build.isDone(earlier)) {
        throw new BadArgumentException(
            "%s needs what %s makes of the same --input and --data: run ./zhibiao %s first."
                .formatted(name(), earlier, earlier));
      }
    }
  }

  /** A stage that Spark does. */
  abstract static class OnSpark extends StageCommand {
    abstract StageJob job(org.zhibiao.jobs.runtime.SparkRuntime spark);

    @Override
    final StageResult run(StageRun stages) throws Exception {
      try (org.zhibiao.jobs.runtime.SparkRuntime spark = options().spark()) {
        return stages.run(job(spark));
      }
    }
  }
}
