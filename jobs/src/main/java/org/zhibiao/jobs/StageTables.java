package org.zhibiao.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhibiao.jobs.ingest.Ingestion;
import org.zhibiao.jobs.input.InputFile;
import org.zhibiao.jobs.lineage.TableVolume;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.StageResult;

/** What a stage reads and writes, for lineage. */
final class StageTables {
  /** The stages whose tables a stage reads. */
  private static final Map<String, List<String>> READS =
      Map.of(
          ExtractJob.NAME,
          List.of(IngestJob.NAME),
          ConformJob.NAME,
          List.of(ExtractJob.NAME),
          CompareJob.NAME,
          List.of(ExtractJob.NAME, ConformJob.NAME),
          CheckJob.NAME,
          List.of(ExtractJob.NAME, ConformJob.NAME, CompareJob.NAME),
          PublishJob.NAME,
          List.of(ExtractJob.NAME, ConformJob.NAME, CompareJob.NAME));

  private StageTables() {}

  static List<TableVolume> readBy(String stage, Build build) {
    if (stage.equals(IngestJob.NAME)) return folders(build);
    List<TableVolume> tables = new ArrayList<>();
    for (String earlier : READS.getOrDefault(stage, List.of())) {
      if (build.isDone(earlier)) tables.addAll(writtenBy(earlier, build.result(earlier)));
    }
    return tables;
  }

  static List<TableVolume> writtenBy(String stage, StageResult result) {
    if (stage.equals(IngestJob.NAME)) {
      return List.of(TableVolume.ofRows(Ingestion.TEXTS, result.count("reports_read")));
    }
    List<TableVolume> tables = new ArrayList<>();
    new TreeMap<>(result.tables())
        .forEach(
            (name, table) -> {
              long bytes = table.files().stream().mapToLong(Manifest.File::bytes).sum();
              tables.add(TableVolume.ofTable(name, table.rows(), bytes, table.files().size()));
            });
    return tables;
  }

  /** The folders in which the reports lie, not each report: there may be thousands. */
  private static List<TableVolume> folders(Build build) {
    Map<String, List<InputFile>> byFolder = new TreeMap<>();
    for (InputFile file : build.inputs()) {
      int slash = file.location().lastIndexOf('/');
      String folder = slash < 0 ? file.location() : file.location().substring(0, slash);
      byFolder.computeIfAbsent(folder, key -> new ArrayList<>()).add(file);
    }
    List<TableVolume> folders = new ArrayList<>();
    byFolder.forEach(
        (folder, files) ->
            folders.add(
                TableVolume.ofFolder(
                    folder, files.stream().mapToLong(InputFile::bytes).sum(), files.size())));
    return folders;
  }
}
