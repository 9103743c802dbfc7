package org.zhibiao.warehouse.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.Constraints;
import org.zhibiao.schemas.ForeignKey;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDbTypes;

/** docs/dictionary.md: every table and column, in Chinese and English. */
public final class DictionaryPage {
  private static final String HEAD =
      """
      # 数据字典 · Data dictionary

      由 `schemas/` 生成，请勿手改。Generated from `schemas/`; do not edit. The same text is in the
      table and column comments of the DuckDB file and in its table `dictionary`.

      文中未说明者为空（null）。What a report does not state is null.

      """;

  private DictionaryPage() {}

  public static String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| 表 Table | 名称 Name | 每行 One row per |\n|---|---|---|\n");
    for (TableSchema table : Schemas.all()) {
      page.append(
          "| [`%s`](#%s) | %s %s | %s · %s |\n"
              .formatted(
                  table.name(),
                  table.name(),
                  table.title(),
                  table.titleEn(),
                  cell(table.grain()),
                  cell(table.grainEn())));
    }
    Schemas.all().forEach(table -> page.append(section(table)));
    return page.toString();
  }

  private static String section(TableSchema table) {
    StringBuilder section = new StringBuilder();
    section.append("\n## ").append(table.name()).append("\n\n");
    section.append("**").append(table.title()).append(" ").append(table.titleEn()).append("**\n\n");
    section.append(table.description()).append("\n\n");
    section.append(table.descriptionEn()).append("\n\n");
    section.append("- 每行 One row per: ").append(table.grain()).append(" · ");
    section.append(table.grainEn()).append("\n- 主键 Key: ").append(codes(table.primaryKey()));
    section.append("\n- 写入阶段 Written by: `").append(table.stage().code()).append("`\n");
    for (ForeignKey key : table.foreignKeys()) {
      section.append("- 引用 Refers to: ").append(codes(key.columns())).append(" → `");
      section.append(key.table()).append("` ").append(codes(key.referenced())).append("\n");
    }
    section.append("\n| 字段 Column | 类型 Type | 名称 Title | 说明 Description |\n|---|---|---|---|\n");
    columnsOf(table, section);
    return section.toString();
  }

  private static void columnsOf(TableSchema table, StringBuilder section) {
    List<Column> columns = new ArrayList<>(table.columns());
    table
        .inherits()
        .ifPresent(
            parent -> {
              columns.removeAll(Schemas.table(parent).columns());
              section.append(
                  "| … | | | `%s` 的全部字段 · all columns of [`%s`](#%s) |\n"
                      .formatted(parent, parent, parent));
            });
    columns.forEach(column -> section.append(line(column)));
  }

  private static String line(Column column) {
    List<String> said = new ArrayList<>();
    if (!column.description().isEmpty()) {
      said.add(column.description());
      said.add(column.descriptionEn());
    }
    column.unit().ifPresent(unit -> said.add("单位 unit: " + unit));
    constraints(column.constraints(), said);
    column.example().ifPresent(example -> said.add("例 e.g. `" + example + "`"));
    return "| `%s` | %s%s | %s · %s | %s |\n"
        .formatted(
            column.name(),
            DuckDbTypes.of(column),
            column.required() ? " not null" : "",
            column.title(),
            column.titleEn(),
            said.stream().map(DictionaryPage::cell).collect(Collectors.joining("<br>")));
  }

  private static void constraints(Constraints constraints, List<String> said) {
    if (!constraints.allowed().isEmpty()) {
      said.add("取值 one of: " + codes(constraints.allowed()));
    }
    constraints.minimum().ifPresent(least -> said.add("最小 least: " + least));
    constraints.maximum().ifPresent(most -> said.add("最大 greatest: " + most));
    constraints.pattern().ifPresent(pattern -> said.add("格式 pattern: `" + pattern + "`"));
  }

  private static String codes(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
