package org.zhibiao.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.jobs.extract.ReportTables;
import org.zhibiao.jobs.ingest.Ingestion;
import org.zhibiao.jobs.ingest.PlanFile;
import org.zhibiao.jobs.ingest.TextPlan;
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

  private final SparkRuntime spark;

  public ExtractJob(SparkRuntime spark) {
    this.spark = spark;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public StageResult run(RunContext context) throws IOException {
    Build build = context.build();
    Path ingested = build.stageFolder(IngestJob.NAME);
    TextPlan plan = PlanFile.read(ingested);
    Path folder = build.begin(NAME);
    SparkSession session = spark.session();
    ReportTables tables =
        new ReportTables(session, plan, build.version().pipeline(), context.base(), folder);
    Map<String, Manifest.Table> written =
        tables.write(ingested.resolve(Ingestion.TEXTS), context.progress());
    StageResult result = new StageResult(counts(written), written);
    build.finish(NAME, result);
    return result;
  }

  private static Map<String, Long> counts(Map<String, Manifest.Table> tables) {
    Map<String, Long> counts = new HashMap<>();
    for (String table : List.of("reports", "passages", "mentions", "facts", "quarantine")) {
      counts.put(table, tables.get(table).rows());
    }
    return counts;
  }

  @Override
  public String summary(StageResult result) {
    return String.format(
        "%,d facts among %,d numerals of %,d sentences",
        result.count("facts"), result.count("mentions"), result.count("passages"));
  }
}
