package org.zhibiao.jobs.extract;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.zhibiao.jobs.ingest.Ingestion;
import org.zhibiao.jobs.ingest.PlanFile;
import org.zhibiao.jobs.ingest.TextPlan;
import org.zhibiao.jobs.ingest.TextReader;
import org.zhibiao.jobs.input.InputFile;
import org.zhibiao.jobs.rows.ParquetTable;
import org.zhibiao.jobs.rows.SparkSchema;
import org.zhibiao.jobs.runtime.Progress;
import org.zhibiao.jobs.runtime.SparkRuntime;
import org.zhibiao.jobs.snapshot.AtomicFiles;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.KnownText;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.Snapshot;

/** The tables that come straight from reports: new rows, and the old rows of unchanged reports. */
public final class ReportTables {
  private static final List<String> TABLES =
      List.of("reports", "passages", "terms", "mentions", "facts");
  private static final String QUARANTINE = "quarantine";
  private static final String INTERNAL_ERROR = "internal_error";
  private static final String READ_AGAIN = "texts";
  private static final int REPORTS_PER_FILE = 5000;
  private static final StructType KEPT =
      new StructType()
          .add("kept_report_id", DataTypes.StringType)
          .add("now_preferred", DataTypes.BooleanType);

  private final SparkRuntime spark;
  private final Build build;
  private final Optional<Snapshot> base;
  private final Path folder;
  private List<String> olderFiles = List.of();

  /**
   * @param folder gets a folder a table
   */
  public ReportTables(SparkRuntime spark, Build build, Optional<Snapshot> base, Path folder) {
    this.spark = spark;
    this.build = build;
    this.base = base;
    this.folder = folder;
  }

  /** The files whose rows another version made, in order. */
  public List<String> olderFiles() {
    return olderFiles;
  }

  /**
   * @param ingested where ingest left the plan of texts and the texts that it read
   */
  public Map<String, Manifest.Table> write(Path ingested, Choice choice, Progress progress)
      throws IOException {
    ChosenTexts chosen = ChosenTexts.of(PlanFile.read(ingested), choice, base);
    olderFiles = chosen.olderFiles().stream().sorted().toList();
    TextPlan plan = chosen.plan();
    List<Path> texts = texts(ingested, chosen, progress);
    Path scratch = folder.resolve("extracted");
    Dataset<Row> extracted =
        new Extractions(spark.session(), progress)
            .of(plan, texts, build.version().pipeline(), scratch);
    Optional<Dataset<Row>> keptReports = keptReports(plan);
    int parts = 1 + plan.texts().size() / REPORTS_PER_FILE;
    Map<String, Manifest.Table> written = new HashMap<>();
    for (String table : TABLES) {
      Dataset<Row> fresh = extracted.select(explode(col(table)).as("row")).select("row.*");
      Dataset<Row> all =
          keptReports.map(kept -> fresh.unionByName(keptRows(table, kept))).orElse(fresh);
      written.put(table, new ParquetTable(table).write(all, folder, parts));
    }
    written.put(
        QUARANTINE, new ParquetTable(QUARANTINE).write(quarantine(plan, extracted), folder, 1));
    AtomicFiles.deleteFolder(scratch);
    AtomicFiles.deleteFolder(folder.resolve(READ_AGAIN));
    return written;
  }

  /** The texts that ingest read, and those that are wanted although nothing was new in them. */
  private List<Path> texts(Path ingested, ChosenTexts chosen, Progress progress) {
    Path again = folder.resolve(READ_AGAIN);
    List<InputFile> files =
        build.inputs().stream().filter(f -> chosen.unreadFiles().contains(f.name())).toList();
    new TextReader(spark, progress, again).read(files);
    return Stream.of(ingested.resolve(Ingestion.TEXTS), again).filter(Files::isDirectory).toList();
  }

  /** The rows of reports that are taken over; which text is preferred may have changed. */
  private Optional<Dataset<Row>> keptReports(TextPlan plan) {
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
    Dataset<Row> keys = spark.session().createDataFrame(kept, KEPT);
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
    return spark.session().read().parquet(base.orElseThrow().table(table).toString());
  }

  /** What could not be read, and what was read but could not be extracted. */
  private Dataset<Row> quarantine(TextPlan plan, Dataset<Row> extracted) {
    String version = build.version().pipeline();
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
              version));
    }
    Dataset<Row> failed =
        extracted
            .where(col("failure").isNotNull())
            .select(
                col("file_name"),
                col("ordinal").as("file_ordinal"),
                col("sha256"),
                col("bytes"),
                lit(INTERNAL_ERROR).as("reason_code"),
                col("failure").as("message"),
                lit(version).as("pipeline_version"));
    return spark
        .session()
        .createDataFrame(rows, SparkSchema.of(QUARANTINE))
        .unionByName(failed)
        .unionByName(failedBefore(plan));
  }

  /** A text that could not be extracted before fails again; it is not tried with this version. */
  private Dataset<Row> failedBefore(TextPlan plan) {
    List<String> kept =
        plan.texts().stream()
            .filter(TextPlan.Planned::kept)
            .map(planned -> planned.text().fileName())
            .distinct()
            .toList();
    if (kept.isEmpty()) {
      return spark.session().createDataFrame(List.of(), SparkSchema.of(QUARANTINE));
    }
    return before(QUARANTINE)
        .where(col("reason_code").equalTo(INTERNAL_ERROR))
        .where(col("file_name").isin(kept.toArray()));
  }
}
