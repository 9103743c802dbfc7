package org.zhibiao.jobs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.jobs.rows.ParquetTable;
import org.zhibiao.jobs.runtime.SparkRuntime;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.StageResult;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.Stage;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.build.Model;
import org.zhibiao.warehouse.build.Models;
import org.zhibiao.warehouse.build.SeedTables;

/**
 * From facts to the subject tables (targets, investments, counts, outcomes), by the SELECTs of
 * warehouse/sql/10_conform, and from seeds/ to the dimensions.
 */
public final class ConformJob implements StageJob {
  public static final String NAME = "conform";
  private static final String MODELS = "10_conform";
  private static final int REPORTS_PER_FILE = 5000;

  private final SparkRuntime spark;

  public ConformJob(SparkRuntime spark) {
    this.spark = spark;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public StageResult run(RunContext context) throws Exception {
    Build build = context.build();
    Path folder = build.begin(NAME);
    Map<String, Manifest.Table> tables = new HashMap<>(subjectTables(build, folder));
    SeedTables.write(folder);
    for (TableSchema table : Schemas.of(Stage.REFERENCE)) {
      tables.put(table.name(), DuckDbTables.written(folder, table.name()));
    }
    StageResult result = new StageResult(Map.of(), tables);
    build.finish(NAME, result);
    return result;
  }

  private Map<String, Manifest.Table> subjectTables(Build build, Path folder) throws Exception {
    SparkSession session = spark.session();
    StageResult extracted = build.result(ExtractJob.NAME);
    for (String table : extracted.tables().keySet()) {
      session
          .read()
          .parquet(build.table(ExtractJob.NAME, table).toString())
          .createOrReplaceTempView(table);
    }
    int parts = 1 + (int) (extracted.count("reports") / REPORTS_PER_FILE);
    List<Model> models = Models.of(MODELS);
    Map<String, Manifest.Table> tables = new HashMap<>();
    for (Model model : models) {
      tables.put(
          model.name(),
          new ParquetTable(model.name()).write(session.sql(model.sql()), folder, parts));
    }
    return tables;
  }

  @Override
  public String summary(StageResult result) {
    return String.format(
        "%,d targets, %,d outcomes, %,d investments, %,d counts",
        rows(result, "targets"),
        rows(result, "outcomes"),
        rows(result, "investments"),
        rows(result, "counts"));
  }

  private static long rows(StageResult result, String table) {
    return result.tables().get(table).rows();
  }
}
