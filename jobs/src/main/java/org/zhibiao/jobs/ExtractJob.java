package org.zhibiao.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.jobs.extract.Choice;
import org.zhibiao.jobs.extract.ChoiceMade;
import org.zhibiao.jobs.extract.ReportTables;
import org.zhibiao.jobs.runtime.SparkRuntime;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.StageResult;

/**
 * From texts to passages, terms, mentions and facts. New texts are extracted in the executors; the
 * rows of unchanged reports are taken over from the snapshot before.
 */
public final class ExtractJob implements StageJob {
  public static final String NAME = "extract";

  /** Made of the facts, so no good any more once these are made anew. */
  private static final List<String> BUILT_UPON =
      List.of(ConformJob.NAME, CompareJob.NAME, CheckJob.NAME);

  private final SparkRuntime spark;
  private final Choice choice;

  public ExtractJob(SparkRuntime spark, Choice choice) {
    this.spark = spark;
    this.choice = choice;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** What was extracted of some reports does not do for a run that wants others. */
  @Override
  public boolean isDone(Build build) {
    return build.isDone(NAME) && ChoiceMade.read(build.stageFolder(NAME)).choice().equals(choice);
  }

  @Override
  public StageResult run(RunContext context) throws IOException {
    Build build = context.build();
    BUILT_UPON.forEach(build::forget);
    Path ingested = build.stageFolder(IngestJob.NAME);
    Path folder = build.begin(NAME);
    ReportTables tables = new ReportTables(spark, build, context.base(), folder);
    Map<String, Manifest.Table> written = tables.write(ingested, choice, context.progress());
    Map<String, Long> counts = new HashMap<>();
    for (String table : List.of("reports", "passages", "mentions", "facts", "quarantine")) {
      counts.put(table, written.get(table).rows());
    }
    counts.put("reports_quarantined", written.get("quarantine").rows());
    counts.put("files_of_older_version", (long) tables.olderFiles().size());
    new ChoiceMade(choice, tables.olderFiles()).write(folder);
    StageResult result = new StageResult(counts, written);
    build.finish(NAME, result);
    return result;
  }

  @Override
  public String summary(StageResult result) {
    return String.format(
        "%,d facts among %,d numerals of %,d sentences",
        result.count("facts"), result.count("mentions"), result.count("passages"));
  }
}
