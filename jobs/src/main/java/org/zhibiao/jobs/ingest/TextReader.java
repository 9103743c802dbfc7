package org.zhibiao.jobs.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.util.LongAccumulator;
import org.zhibiao.jobs.input.InputFile;
import org.zhibiao.jobs.runtime.Progress;
import org.zhibiao.jobs.runtime.SparkProgress;
import org.zhibiao.jobs.runtime.SparkRuntime;
import org.zhibiao.jobs.snapshot.KnownText;

/** Reads files in the executors and puts their texts into a staging table. */
public final class TextReader {
  private final SparkRuntime spark;
  private final Progress progress;
  private final Path folder;

  public TextReader(SparkRuntime spark, Progress progress, Path folder) {
    this.spark = spark;
    this.progress = progress;
    this.folder = folder;
  }

  /** Adds the texts of these files to the staging table. */
  public void read(List<InputFile> files) {
    // Spark passes over files without a byte; they are to be set aside like others without a text.
    setAsideEmpty(files.stream().filter(file -> file.bytes() == 0).toList());
    readFilled(files.stream().filter(file -> file.bytes() > 0).toList());
  }

  private void setAsideEmpty(List<InputFile> files) {
    List<Row> rows = new ArrayList<>();
    for (InputFile file : files) {
      rows.addAll(FileReading.read(origin(file), new byte[0]));
    }
    if (!rows.isEmpty()) {
      spark
          .session()
          .createDataFrame(rows, FileReading.SCHEMA)
          .write()
          .mode(SaveMode.Append)
          .parquet(folder.toString());
    }
  }

  private void readFilled(List<InputFile> files) {
    if (files.isEmpty()) {
      return;
    }
    progress.expect("files", files.size());
    LongAccumulator done = spark.session().sparkContext().longAccumulator("files read");
    try (SparkProgress shown = new SparkProgress(progress, done)) {
      spark
          .session()
          .read()
          .format("binaryFile")
          // Folders called year=2025 are folders, not columns.
          .option("recursiveFileLookup", "true")
          .load(files.stream().map(file -> escaped(file.location())).toArray(String[]::new))
          .select("path", "content")
          .flatMap(new FileReading(origins(files), done), Encoders.row(FileReading.SCHEMA))
          .write()
          .mode(SaveMode.Append)
          .parquet(folder.toString());
    }
  }

  /** A file name may hold what Spark takes for a pattern: 报告[1].txt. */
  private static String escaped(String location) {
    return location.replaceAll("([\\[\\]{}*?\\\\])", "\\\\$1");
  }

  private static Map<String, FileReading.Origin> origins(List<InputFile> files) {
    Map<String, FileReading.Origin> origins = new HashMap<>();
    for (InputFile file : files) {
      origins.put(file.location(), origin(file));
    }
    return origins;
  }

  private static FileReading.Origin origin(InputFile file) {
    return new FileReading.Origin(file.name(), file.declared());
  }

  /** What was read so far; the texts themselves stay where they are. */
  List<KnownText> found() {
    List<KnownText> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      Dataset<Row> rows =
          spark
              .session()
              .read()
              .schema(FileReading.SCHEMA)
              .parquet(folder.toString())
              .drop("text", "declared");
      rows.toLocalIterator().forEachRemaining(row -> found.add(known(row)));
    }
    return found;
  }

  private static KnownText known(Row row) {
    return new KnownText(
        row.getAs("input_name"),
        row.getAs("sha256"),
        row.<Integer>getAs("ordinal"),
        row.<Integer>getAs("bytes"),
        row.getAs("report_id"),
        row.getAs("declared_edition"),
        row.<Boolean>getAs("source_known"),
        row.<Integer>getAs("plain_length"),
        row.getAs("plain_hash"),
        null,
        row.getAs("reason_code"),
        row.getAs("message"));
  }
}
