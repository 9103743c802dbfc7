package org.zhibiao.warehouse.release;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;

/**
 * What a release is and holds: every metadata file is told from this and from nothing else.
 *
 * @param name the date, and a number behind it for a second release of one day: 2026-03-05-2
 * @param date of the release
 * @param snapshotId the snapshot it was made from
 * @param pipelineVersion the version of the code that read the reports
 * @param firstYear the first year that a figure is about
 * @param lastYear the last year that a figure is about
 * @param files the data files, sorted by path
 */
public record ReleaseDescription(
    String name,
    LocalDate date,
    String snapshotId,
    String pipelineVersion,
    int firstYear,
    int lastYear,
    List<ReleaseFile> files) {

  public static final String DATASET = "zhibiao";
  public static final String TITLE_ZH = "指标：中国政府工作报告数据";
  public static final String TITLE_EN = "Zhibiao: the figures in China's government work reports";
  public static final String DESCRIPTION_ZH =
      "从各级政府工作报告中读出的每一个数字：目标、结果、投资与数量；每个数字一行，可追溯到原句，可跨年、跨地区比较。";
  public static final String DESCRIPTION_EN =
      "Every figure in the work reports of China's governments: targets, outcomes, investments and"
          + " counts. One row a figure, each traceable to its sentence, comparable across years and"
          + " regions.";
  public static final String PUBLISHER = "Zhibiao";
  public static final String LICENCE = "CC-BY-4.0";
  public static final String LICENCE_TITLE = "Creative Commons Attribution 4.0 International";
  public static final String LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";
  public static final List<String> KEYWORDS =
      List.of("China", "government work report", "targets", "statistics", "政府工作报告", "指标");

  /** The version of the tables' shape, apart from the dates of releases. */
  public static final String SCHEMA_VERSION = Schemas.version();

  public ReleaseDescription {
    files = List.copyOf(files);
  }

  /** The release's identifier, the same wherever it is copied to. */
  public String identifier() {
    return "urn:zhibiao:release:" + name;
  }

  /** How to cite it. */
  public String citation() {
    return "%s (%d). %s. Release %s, snapshot %s."
        .formatted(PUBLISHER, date.getYear(), TITLE_EN, name, snapshotId);
  }

  public Stream<ReleaseFile> of(FileFormat format) {
    return files.stream().filter(file -> file.format() == format);
  }

  /** The tables of the release, in the order of the schemas. */
  public List<TableSchema> tables() {
    return Schemas.all().stream()
        .filter(
            table ->
                files.stream()
                    .anyMatch(
                        file ->
                            file.table().map(TableSchema::name).orElse("").equals(table.name())))
        .toList();
  }
}
