package org.zhibiao.jobs.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.jobs.input.InputFile;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.Snapshot;

/**
 * What need not be read, because the snapshot before has read the same bytes with the same version.
 * A file that was set aside then is not tried again either.
 */
final class KeptTexts {
  private final Optional<Snapshot> base;
  private final Map<String, Manifest.Input> keptByName = new TreeMap<>();
  private final List<InputFile> fresh = new ArrayList<>();

  KeptTexts(Build build, Optional<Snapshot> base) {
    this.base = base;
    Map<String, Manifest.Input> known = new HashMap<>();
    base.filter(b -> b.manifest().pipelineVersion().equals(build.version().pipeline()))
        .ifPresent(b -> b.manifest().inputs().forEach(in -> known.put(in.fingerprint(), in)));
    for (InputFile file : build.inputs()) {
      Manifest.Input before = known.get(file.fingerprint());
      if (before == null) {
        fresh.add(file);
      } else {
        keptByName.put(file.name(), before);
      }
    }
  }

  /** The files to read. */
  List<InputFile> fresh() {
    return List.copyOf(fresh);
  }

  /** These files are to be read after all. */
  List<InputFile> giveUp(Set<String> names, List<InputFile> inputs) {
    List<InputFile> again = inputs.stream().filter(file -> names.contains(file.name())).toList();
    keptByName.keySet().removeAll(names);
    fresh.addAll(again);
    return again;
  }

  /** The texts of the files not to read, and what was set aside among them. */
  List<KnownText> found(SparkSession spark) {
    if (keptByName.isEmpty()) {
      return List.of();
    }
    Map<String, List<Row>> reports = rows(spark, "reports");
    Map<String, List<Row>> quarantine = rows(spark, "quarantine");
    List<KnownText> found = new ArrayList<>();
    keptByName.forEach(
        (name, input) -> {
          for (Row row : reports.getOrDefault(input.sha256(), List.of())) {
            found.add(text(name, row));
          }
          for (Row row : quarantine.getOrDefault(input.sha256(), List.of())) {
            if (name.equals(row.getAs("file_name"))) {
              found.add(setAside(row));
            }
          }
        });
    return found;
  }

  private Map<String, List<Row>> rows(SparkSession spark, String table) {
    return spark.read().parquet(base.orElseThrow().table(table).toString()).collectAsList().stream()
        .collect(Collectors.groupingBy(row -> row.<String>getAs("sha256")));
  }

  private static KnownText text(String name, Row row) {
    String edition = row.getAs("edition");
    String id = row.getAs("report_id");
    return new KnownText(
        name,
        row.getAs("sha256"),
        row.<Integer>getAs("file_ordinal"),
        0,
        edition == null ? id : id.substring(0, id.length() - edition.length() - 1),
        row.<Integer>getAs("characters"),
        edition == null ? "" : edition,
        null,
        null);
  }

  private static KnownText setAside(Row row) {
    return new KnownText(
        row.getAs("file_name"),
        row.getAs("sha256"),
        row.<Integer>getAs("file_ordinal"),
        row.<Integer>getAs("bytes"),
        null,
        0,
        null,
        row.getAs("reason_code"),
        row.getAs("message"));
  }
}
