package org.zhibiao.jobs.extract;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.zhibiao.jobs.rows.DeclaredValues;
import org.zhibiao.jobs.rows.ExtractionRows;
import org.zhibiao.jobs.rows.SparkSchema;
import org.zhibiao.pipeline.fact.FactExtractor;
import org.zhibiao.pipeline.source.SourceReport;

/**
 * Extracts a report in an executor: its text becomes one row that holds its rows of every table.
 */
final class ReportExtraction implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Its rows of each table, or the failure and no rows. */
  static final StructType SCHEMA =
      new StructType()
          .add("file_name", DataTypes.StringType)
          .add("sha256", DataTypes.StringType)
          .add("ordinal", DataTypes.IntegerType)
          .add("bytes", DataTypes.IntegerType)
          .add("failure", DataTypes.StringType)
          .add("reports", DataTypes.createArrayType(SparkSchema.of("reports")))
          .add("passages", DataTypes.createArrayType(SparkSchema.of("passages")))
          .add("terms", DataTypes.createArrayType(SparkSchema.of("terms")))
          .add("mentions", DataTypes.createArrayType(SparkSchema.of("mentions")))
          .add("facts", DataTypes.createArrayType(SparkSchema.of("facts")));

  private static final Row[] NONE = {};

  private final String pipelineVersion;
  private final LongAccumulator done;

  ReportExtraction(String pipelineVersion, LongAccumulator done) {
    this.pipelineVersion = pipelineVersion;
    this.done = done;
  }

  /** One extractor serves all tasks of an executor; it loads its dictionaries once. */
  private static final class Shared {
    private static final FactExtractor EXTRACTOR = new FactExtractor();
  }

  @Override
  public Row call(Row text) {
    try {
      return extracted(text);
    } catch (RuntimeException | StackOverflowError e) {
      // One strange report must not stop the night's run; the reason names the mistake to mend.
      return row(text, text.getAs("file_name") + " could not be extracted: " + e);
    } finally {
      done.add(1);
    }
  }

  private Row extracted(Row text) {
    SourceReport report = reportOf(text);
    ExtractionRows rows = new ExtractionRows(report, Shared.EXTRACTOR.extract(report));
    Row[] reportRow = {rows.report(text.<Boolean>getAs("preferred"), pipelineVersion)};
    return row(
        text,
        null,
        reportRow,
        rows.passages().toArray(NONE),
        rows.terms().toArray(NONE),
        rows.mentions().toArray(NONE),
        rows.facts().toArray(NONE));
  }

  private static Row row(Row text, String failure, Row[]... tables) {
    Object[] cells = new Object[SCHEMA.size()];
    cells[0] = text.getAs("input_name");
    cells[1] = text.getAs("sha256");
    cells[2] = text.getAs("ordinal");
    cells[3] = text.getAs("bytes");
    cells[4] = failure;
    for (int i = 5; i < cells.length; i++) {
      cells[i] = tables.length == 0 ? NONE : tables[i - 5];
    }
    return RowFactory.create(cells);
  }

  private static SourceReport reportOf(Row text) {
    SourceReport report =
        new SourceReport(
            text.getAs("file_name"),
            text.getAs("media_type"),
            text.getAs("sha256"),
            text.<Integer>getAs("ordinal"),
            text.getAs("text"),
            DeclaredValues.fromCell(text.getAs("declared")));
    return report.asEdition(text.getAs("edition"));
  }
}
