package org.zhibiao.jobs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.zhibiao.jobs.ingest.Ingestion;
import org.zhibiao.jobs.ingest.TextPlan;
import org.zhibiao.jobs.runtime.SparkRuntime;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.StageResult;

/**
 * From files to the texts of reports: what is new or changed is read in the executors, and it is
 * laid down which report each text is and which are taken over from the snapshot before.
 */
public final class IngestJob implements StageJob {
  public static final String NAME = "ingest";

  private final SparkRuntime spark;

  public IngestJob(SparkRuntime spark) {
    this.spark = spark;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public StageResult run(RunContext context) {
    Build build = context.build();
    Path folder = build.begin(NAME);
    TextPlan plan = new Ingestion(spark, context.progress(), folder).run(build, context.base());
    StageResult result = new StageResult(counts(build, plan), Map.of());
    build.finish(NAME, result);
    return result;
  }

  private static Map<String, Long> counts(Build build, TextPlan plan) {
    long kept = plan.texts().stream().filter(TextPlan.Planned::kept).count();
    Map<String, Long> counts = new HashMap<>();
    counts.put("files", (long) build.inputs().size());
    counts.put("reports_read", plan.texts().size() - kept);
    counts.put("reports_kept", kept);
    counts.put("reports_quarantined", (long) plan.setAside().size());
    counts.put("copies", (long) plan.copies().size());
    return counts;
  }

  @Override
  public String summary(StageResult result) {
    return String.format(
        "%d files: %d reports read, %d unchanged, %d set aside%s",
        result.count("files"),
        result.count("reports_read"),
        result.count("reports_kept"),
        result.count("reports_quarantined"),
        result.count("copies") == 0 ? "" : ", " + result.count("copies") + " copies left out");
  }
}
