package org.zhibiao.jobs.extract;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.zhibiao.jobs.ingest.TextPlan;
import org.zhibiao.jobs.rows.ParquetTable;
import org.zhibiao.jobs.rows.SparkSchema;
import org.zhibiao.jobs.runtime.Progress;
import org.zhibiao.jobs.snapshot.AtomicFiles;
import org.zhibiao.jobs.snapshot.KnownText;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.Snapshot;

/** The tables that come straight from reports: new rows, and the old rows of unchanged reports. */
public final class ReportTables {
  private static final List<String> TABLES =
      List.of("reports", "passages", "terms", "mentions", "facts");
  private static final int REPORTS_PER_FILE = 5000;
  private static final StructType KEPT =
      new StructType()
          .add("kept_report_id", DataTypes.StringType)
          .add("now_preferred", DataTypes.BooleanType);

  private final SparkSession spark;
  private final TextPlan plan;
  private final String pipelineVersion;
  private final Optional<Snapshot> base;
  private final Path folder;

  /**
   * @param folder gets a folder a table
   */
  public ReportTables(
      SparkSession spark,
      TextPlan plan,
      String pipelineVersion,
      Optional<Snapshot> base,
      Path folder) {
    this.spark = spark;
    this.plan = plan;
    this.pipelineVersion = pipelineVersion;
    this.base = base;
    this.folder = folder;
  }

  /**
   * @param texts staging table of the texts that were read now
   */
  public Map<String, Manifest.Table> write(Path texts, Progress progress) throws IOException {
    Path scratch = folder.resolve("extracted");
    Dataset<Row> extracted =
        new Extractions(spark, progress).of(plan, texts, pipelineVersion, scratch);
    Optional<Dataset<Row>> keptReports = keptReports();
    int parts = 1 + plan.texts().size() / REPORTS_PER_FILE;
    Map<String, Manifest.Table> written = new HashMap<>();
    for (String table : TABLES) {
      Dataset<Row> fresh = extracted.select(explode(col(table)).as("row")).select("row.*");
      Dataset<Row> all =
          keptReports.map(kept -> fresh.unionByName(keptRows(table, kept))).orElse(fresh);
      written.put(table, new ParquetTable(table).write(all, folder, parts));
    }
    written.put(
        "quarantine", new ParquetTable("quarantine").write(quarantine(extracted), folder, 1));
    AtomicFiles.deleteFolder(scratch);
    return written;
  }

  /** The rows of reports that are taken over; which text is preferred may have changed. */
  private Optional<Dataset<Row>> keptReports() {
    List<Row> kept = new ArrayList<>();
    for (TextPlan.Planned text : plan.texts()) {
      if (text.kept()) {
        KnownText known = text.text();
        kept.add(RowFactory.create(reportId(known), text.preferred()));
      }
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Dataset<Row> keys = spark.createDataFrame(kept, KEPT);
    return Optional.of(
        before("reports")
            .join(broadcast(keys), col("report_id").equalTo(col("kept_report_id")))
            .withColumn("preferred", col("now_preferred"))
            .drop("kept_report_id", "now_preferred")
            .cache());
  }

  private static String reportId(KnownText text) {
    return text.edition().isEmpty() ? text.reportId() : text.reportId() + "-" + text.edition();
  }

  private Dataset<Row> keptRows(String table, Dataset<Row> keptReports) {
    return table.equals("reports")
        ? keptReports
        : before(table).join(broadcast(keptReports.select("report_id")), "report_id");
  }

  private Dataset<Row> before(String table) {
    return spark.read().parquet(base.orElseThrow().table(table).toString());
  }

  /** What could not be read, and what was read but could not be extracted. */
  private Dataset<Row> quarantine(Dataset<Row> extracted) {
    List<Row> rows = new ArrayList<>();
    for (KnownText file : plan.setAside()) {
      rows.add(
          RowFactory.create(
              file.fileName(),
              file.ordinal(),
              file.sha256(),
              file.bytes(),
              file.reasonCode(),
              file.message(),
              pipelineVersion));
    }
    Dataset<Row> failed =
        extracted
            .where(col("failure").isNotNull())
            .select(
                col("file_name"),
                col("ordinal").as("file_ordinal"),
                col("sha256"),
                col("bytes"),
                lit("internal_error").as("reason_code"),
                col("failure").as("message"),
                lit(pipelineVersion).as("pipeline_version"));
    return spark.createDataFrame(rows, SparkSchema.of("quarantine")).unionByName(failed);
  }
}
