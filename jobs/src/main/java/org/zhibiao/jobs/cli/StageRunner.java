package org.zhibiao.jobs.cli;

import java.util.List;
import java.util.Optional;
import org.zhibiao.jobs.ExtractJob;
import org.zhibiao.jobs.Nightly;
import org.zhibiao.jobs.RunContext;
import org.zhibiao.jobs.StageJob;
import org.zhibiao.jobs.StageRun;
import org.zhibiao.jobs.input.InputFiles;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.jobs.runtime.BuildVersion;
import org.zhibiao.jobs.runtime.Progress;
import org.zhibiao.jobs.runtime.RunLog;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.RunJournal;
import org.zhibiao.jobs.snapshot.RunLock;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.jobs.snapshot.SnapshotStore;
import org.zhibiao.jobs.snapshot.StageResult;

/**
 * Runs one stage by itself, as Airflow calls it. Ingest begins a build of its inputs; the stages
 * behind it go on with that build, whatever inputs they are given.
 */
final class StageRunner {
  private static final List<String> ORDER =
      List.of("ingest", "extract", "conform", "compare", "check", "publish");

  private final DataFolder data;
  private final SummaryOption summary;

  StageRunner(DataFolder data, SummaryOption summary) {
    this.data = data;
    this.summary = summary;
  }

  /** Begins a build, or goes on with it, and does its first stage. */
  int begin(InputFiles inputs, StageJob stage) throws Exception {
    try (RunLock lock = RunLock.take(data, "zhibiao " + stage.name())) {
      lock.require();
      Nightly.finishPublished(data);
      Build build = Nightly.openBuild(data, inputs);
      StageResult result = run(stage, build);
      summary.write(stage.name(), result);
      return result.count("reports_quarantined") > 0 ? ExitCode.QUARANTINED : ExitCode.DONE;
    }
  }

  /**
   * Does a later stage of the build in progress.
   *
   * @param evenIfUpToDate also where the current snapshot already says all there is to say
   */
  int goOn(StageJob stage, boolean evenIfUpToDate) throws Exception {
    try (RunLock lock = RunLock.take(data, "zhibiao " + stage.name())) {
      lock.require();
      Nightly.finishPublished(data);
      Optional<Build> build = findWork(stage, evenIfUpToDate);
      if (build.isEmpty()) {
        return nothingNew(stage);
      }
      StageResult result = run(stage, build.get());
      summary.write(stage.name(), result);
      return result.count("reports_quarantined") > 0 ? ExitCode.QUARANTINED : ExitCode.DONE;
    }
  }

  /** Does the last stage, and makes a release of the snapshot that readers now see. */
  int publish(StageJob stage, ReleaseOptions release) throws Exception {
    try (RunLock lock = RunLock.take(data, "zhibiao " + stage.name())) {
      lock.require();
      Nightly.finishPublished(data);
      Optional<Build> build = findWork(stage, false);
      if (build.isPresent()) {
        run(stage, build.get());
        RunJournal journal = RunJournal.of(data, build.get());
        Nightly.end(data, build.get(), journal, new SnapshotStore(data).requireCurrent());
      } else {
        closeUnchanged();
      }
      Snapshot snapshot = new SnapshotStore(data).requireCurrent();
      RunReport.print(snapshot, data, System.out);
      release.publish(data, snapshot);
      summary.write(stage.name(), snapshot);
      return ExitCode.of(snapshot);
    }
  }

  /** The build that the stage has work on; none where the current snapshot says it all already. */
  private Optional<Build> findWork(StageJob stage, boolean evenIfUpToDate) {
    Optional<Build> open = Build.findOpen(data);
    Optional<Snapshot> current = new SnapshotStore(data).findCurrent();
    if (open.isEmpty() && current.isEmpty()) {
      throw new BadArgumentException(
          stage.name()
              + ": no build is in progress in "
              + data.root()
              + ". Begin one with ./zhibiao ingest --input … --data "
              + data.root());
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Build build = open.get();
    requireSameVersion(build);
    boolean idle = Nightly.isUpToDate(build, current) && !build.isDone(ExtractJob.NAME);
    if (idle && !evenIfUpToDate) {
      return Optional.empty();
    }
    requireEarlierStages(stage, build);
    return Optional.of(build);
  }

  private static void requireEarlierStages(StageJob stage, Build build) {
    for (String earlier : ORDER.subList(0, ORDER.indexOf(stage.name()))) {
      if (!build.isDone(earlier)) {
        throw new BadArgumentException(
            "%s needs what %s makes: run ./zhibiao %s first."
                .formatted(stage.name(), earlier, earlier));
      }
    }
  }

  private int nothingNew(StageJob stage) {
    Snapshot snapshot = new SnapshotStore(data).requireCurrent();
    System.out.println(stage.name() + ": nothing is new since snapshot " + snapshot.id());
    summary.write(stage.name(), snapshot);
    return ExitCode.of(snapshot);
  }

  /** A build that found nothing new ends without a snapshot of its own. */
  private void closeUnchanged() {
    Snapshot current = new SnapshotStore(data).requireCurrent();
    Build.findOpen(data)
        .ifPresent(
            build -> {
              RunJournal.of(data, build).end("unchanged", ExitCode.of(current), current.id());
              build.close(data);
            });
  }

  private StageResult run(StageJob stage, Build build) throws Exception {
    RunJournal journal = RunJournal.of(data, build);
    RunLog.open(data.logs(), journal.runId());
    try {
      RunContext context = new RunContext(data, build, Progress.onStandardError());
      return new StageRun(context, journal).run(stage);
    } catch (Exception e) {
      journal.end("failed", FailureMessages.codeOf(e), "");
      throw e;
    }
  }

  private static void requireSameVersion(Build build) {
    if (!build.version().equals(BuildVersion.current())) {
      throw new BadArgumentException(
          "The build in progress was begun by version "
              + build.version().tables()
              + ", this is "
              + BuildVersion.current().tables()
              + ". Run ./zhibiao ingest again.");
    }
  }
}
