package org.zhibiao.jobs;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.zhibiao.jobs.extract.ChoiceMade;
import org.zhibiao.jobs.ingest.PlanFile;
import org.zhibiao.jobs.ingest.TextPlan;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.jobs.snapshot.SnapshotWriter;
import org.zhibiao.jobs.snapshot.StageResult;
import org.zhibiao.warehouse.query.DuckDbFile;
import org.zhibiao.warehouse.table.SnapshotFiles;

/** Makes an immutable snapshot of the build's tables and moves the pointer of readers to it. */
public final class PublishJob implements StageJob {
  public static final String NAME = "publish";
  private static final List<String> STAGES =
      List.of(ExtractJob.NAME, ConformJob.NAME, CompareJob.NAME, CheckJob.NAME);

  private final int keep;

  /**
   * @param keep how many snapshots stay; older ones are deleted
   */
  public PublishJob(int keep) {
    this.keep = keep;
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * The pointer moves last: killed before, readers see the old snapshot and the next run finds the
   * new one made; killed after, there is only clearing up to do.
   */
  @Override
  public StageResult run(RunContext context) throws Exception {
    Build build = context.build();
    TextPlan plan = PlanFile.read(build.stageFolder(IngestJob.NAME));
    List<String> olderFiles = ChoiceMade.read(build.stageFolder(ExtractJob.NAME)).olderFiles();
    Snapshot snapshot =
        new SnapshotWriter(context.snapshots()).write(build, STAGES, plan.decided(), olderFiles);
    if (!Files.exists(snapshot.database())) {
      DuckDbFile.write(SnapshotFiles.in(snapshot.folder()), snapshot.database());
    }
    context.snapshots().moveCurrentTo(snapshot);
    context.snapshots().retain(keep);
    return new StageResult(Map.of(), snapshot.manifest().tables());
  }

  @Override
  public String summary(StageResult result) {
    return result.tables().size() + " tables";
  }
}
