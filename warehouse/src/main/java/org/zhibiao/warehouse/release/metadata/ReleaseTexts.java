package org.zhibiao.warehouse.release.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.FileFormat;
import org.zhibiao.warehouse.release.ReleaseDescription;

/** The texts of a release that people and language models read: README, citation, licence. */
public final class ReleaseTexts {
  private ReleaseTexts() {}

  public static String readmeZh(ReleaseDescription description) {
    return fill("README.zh-CN.md", description)
        .replace("{tables}", tables(description, TableSchema::title, TableSchema::grain));
  }

  public static String readmeEn(ReleaseDescription description) {
    return fill("README.md", description)
        .replace("{tables}", tables(description, TableSchema::titleEn, TableSchema::grainEn));
  }

  /** https://citation-file-format.github.io */
  public static String citation(ReleaseDescription description) {
    return fill("CITATION.cff", description);
  }

  public static String licence(ReleaseDescription description) {
    return fill("LICENSE", description);
  }

  /** https://llmstxt.org */
  public static String llms(ReleaseDescription description) {
    String files =
        description
            .of(FileFormat.CSV)
            .map(
                file ->
                    "- [%s](%s): %s"
                        .formatted(file.path(), file.path(), file.table().orElseThrow().grainEn()))
            .collect(Collectors.joining("\n"));
    return fill("llms.txt", description).replace("{files}", files);
  }

  /** Every table with its columns, in both languages. */
  public static String dictionary(ReleaseDescription description) {
    StringBuilder text = new StringBuilder("# 数据字典 Data dictionary\n");
    for (TableSchema table : description.tables()) {
      text.append("\n## %s：%s %s\n\n".formatted(table.name(), table.title(), table.titleEn()));
      text.append(table.comment()).append("\n\n");
      text.append("| 列 column | 类型 type | 含义 meaning |\n|---|---|---|\n");
      for (Column column : table.columns()) {
        text.append(
            "| `%s` | %s | %s |\n"
                .formatted(
                    column.name(),
                    column.type().name().toLowerCase(java.util.Locale.ROOT),
                    column.comment().replace("|", "\\|")));
      }
    }
    return text.toString();
  }

  private static String tables(
      ReleaseDescription description,
      java.util.function.Function<TableSchema, String> title,
      java.util.function.Function<TableSchema, String> grain) {
    return description.tables().stream()
        .map(
            table ->
                "| `%s` | %s | %s |"
                    .formatted(table.name(), title.apply(table), grain.apply(table)))
        .collect(Collectors.joining("\n"));
  }

  private static String fill(String template, ReleaseDescription description) {
    return read(template)
        .replace("{release}", description.name())
        .replace("{date}", description.date().toString())
        .replace("{snapshot}", description.snapshotId())
        .replace("{pipeline_version}", description.pipelineVersion())
        .replace("{schema_version}", ReleaseDescription.SCHEMA_VERSION)
        .replace("{identifier}", description.identifier())
        .replace("{title_zh}", ReleaseDescription.TITLE_ZH)
        .replace("{title_en}", ReleaseDescription.TITLE_EN)
        .replace("{description_zh}", ReleaseDescription.DESCRIPTION_ZH)
        .replace("{description_en}", ReleaseDescription.DESCRIPTION_EN)
        .replace("{citation}", description.citation())
        .replace("{publisher}", ReleaseDescription.PUBLISHER)
        .replace("{licence}", ReleaseDescription.LICENCE)
        .replace("{licence_title}", ReleaseDescription.LICENCE_TITLE)
        .replace("{licence_url}", ReleaseDescription.LICENCE_URL);
  }

  private static String read(String template) {
    try (InputStream in =
        ReleaseTexts.class.getResourceAsStream("/org/zhibiao/warehouse/release/" + template)) {
      if (in == null) {
        throw new IllegalStateException("The template " + template + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("The template " + template + " cannot be read", e);
    }
  }
}
