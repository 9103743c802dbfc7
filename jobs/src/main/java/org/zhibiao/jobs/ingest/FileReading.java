package org.zhibiao.jobs.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.zhibiao.jobs.rows.DeclaredValues;
import org.zhibiao.jobs.runtime.Sha256;
import org.zhibiao.pipeline.source.Editions;
import org.zhibiao.pipeline.source.IdentityReader;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.ReportReaders;
import org.zhibiao.pipeline.source.SourceReport;
import org.zhibiao.pipeline.source.UnreadableReportException;

/** Reads a file in an executor: one row a report in it, or one row that says why it has none. */
final class FileReading implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** A report's text and which report it is, or the reason why the file was set aside. */
  static final StructType SCHEMA =
      new StructType()
          .add("input_name", DataTypes.StringType)
          .add("sha256", DataTypes.StringType)
          .add("bytes", DataTypes.IntegerType)
          .add("ordinal", DataTypes.IntegerType)
          .add("reason_code", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add("report_id", DataTypes.StringType)
          .add("declared_edition", DataTypes.StringType)
          .add("source_known", DataTypes.BooleanType)
          .add("plain_length", DataTypes.IntegerType)
          .add("plain_hash", DataTypes.StringType)
          .add("file_name", DataTypes.StringType)
          .add("media_type", DataTypes.StringType)
          .add("declared", DataTypes.StringType)
          .add("text", DataTypes.StringType);

  /** What an executor must know of a file besides its bytes. */
  record Origin(String name, Map<String, String> declared) implements Serializable {}

  private final Map<String, Origin> origins;
  private final LongAccumulator done;

  /**
   * @param origins by the file's path as Spark spells it
   */
  FileReading(Map<String, Origin> origins, LongAccumulator done) {
    this.origins = origins;
    this.done = done;
  }

  @Override
  public Iterator<Row> call(Row file) {
    Origin origin = origins.get(file.<String>getAs("path"));
    byte[] bytes = file.getAs("content");
    List<Row> rows = read(origin, bytes);
    done.add(1);
    return rows.iterator();
  }

  static List<Row> read(Origin origin, byte[] bytes) {
    String fileName = origin.name().substring(origin.name().lastIndexOf('/') + 1);
    try {
      List<Row> rows = new ArrayList<>();
      for (SourceReport report : ReportReaders.read(fileName, bytes)) {
        rows.add(reportRow(origin, bytes, report));
      }
      return rows.isEmpty()
          ? List.of(unreadable(origin, bytes, "empty", fileName + " holds no report."))
          : rows;
    } catch (UnreadableReportException e) {
      return List.of(unreadable(origin, bytes, e.reasonCode(), e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      // One strange file must not stop the night's run; the reason names the mistake to mend.
      return List.of(
          unreadable(origin, bytes, "internal_error", fileName + " could not be read: " + e));
    }
  }

  private static Row reportRow(Origin origin, byte[] bytes, SourceReport report) {
    Map<String, String> declared = new TreeMap<>(origin.declared());
    declared.putAll(report.declared());
    SourceReport whole = report.declaring(declared);
    String declaredEdition = declared.getOrDefault("edition", "");
    ReportIdentity identity = new IdentityReader().read(whole.asEdition("")).identity();
    Editions.Candidate candidate =
        Editions.Candidate.of(
            "", identity.reportId(), declaredEdition, identity.sourceUrl() != null, whole.text());
    return RowFactory.create(
        origin.name(),
        whole.sha256(),
        bytes.length,
        whole.ordinal(),
        "",
        "",
        candidate.reportId(),
        candidate.declaredEdition(),
        candidate.hasSourceUrl(),
        candidate.length(),
        candidate.hash(),
        whole.fileName(),
        whole.mediaType(),
        DeclaredValues.toCell(declared),
        whole.text());
  }

  private static Row unreadable(Origin origin, byte[] bytes, String reasonCode, String message) {
    return RowFactory.create(
        origin.name(),
        Sha256.of(bytes),
        bytes.length,
        0,
        reasonCode,
        message,
        "",
        "",
        false,
        0,
        "",
        origin.name(),
        "",
        "{}",
        "");
  }
}
