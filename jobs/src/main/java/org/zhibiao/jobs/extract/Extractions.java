package org.zhibiao.jobs.extract;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.zhibiao.jobs.ingest.Ingestion;
import org.zhibiao.jobs.ingest.TextPlan;
import org.zhibiao.jobs.runtime.Progress;
import org.zhibiao.jobs.runtime.SparkProgress;
import org.zhibiao.jobs.snapshot.KnownText;

/** Extracts the texts that were read now: one staging row a report. */
final class Extractions {
  private static final int REPORTS_PER_TASK = 2;
  private static final int MOST_TASKS = 1000;
  private static final StructType PLANNED =
      new StructType()
          .add("planned_name", DataTypes.StringType)
          .add("planned_ordinal", DataTypes.IntegerType)
          .add("edition", DataTypes.StringType)
          .add("preferred", DataTypes.BooleanType);

  private final SparkSession spark;
  private final Progress progress;

  Extractions(SparkSession spark, Progress progress) {
    this.spark = spark;
    this.progress = progress;
  }

  /**
   * @param texts staging tables of texts
   * @param output gets the staging table of extractions
   */
  Dataset<Row> of(TextPlan plan, List<Path> texts, String pipelineVersion, Path output) {
    List<Row> planned = planned(plan);
    if (planned.isEmpty()) {
      return spark.createDataFrame(List.of(), ReportExtraction.SCHEMA);
    }
    progress.expect("reports", planned.size());
    LongAccumulator done = spark.sparkContext().longAccumulator("reports extracted");
    Dataset<Row> plans = spark.createDataFrame(planned, PLANNED);
    Dataset<Row> toExtract =
        spark
            .read()
            .schema(Ingestion.TEXT_SCHEMA)
            .parquet(texts.stream().map(Path::toString).toArray(String[]::new))
            .join(
                broadcast(plans),
                col("input_name")
                    .equalTo(col("planned_name"))
                    .and(col("ordinal").equalTo(col("planned_ordinal"))))
            .repartition(Math.min(MOST_TASKS, 1 + planned.size() / REPORTS_PER_TASK));
    try (SparkProgress shown = new SparkProgress(progress, done)) {
      toExtract
          .map(new ReportExtraction(pipelineVersion, done), Encoders.row(ReportExtraction.SCHEMA))
          .write()
          .parquet(output.toString());
    }
    return spark.read().schema(ReportExtraction.SCHEMA).parquet(output.toString());
  }

  private static List<Row> planned(TextPlan plan) {
    List<Row> rows = new ArrayList<>();
    for (TextPlan.Planned text : plan.texts()) {
      if (!text.kept()) {
        KnownText known = text.text();
        rows.add(
            RowFactory.create(
                known.fileName(), known.ordinal(), known.edition(), text.preferred()));
      }
    }
    return rows;
  }
}
