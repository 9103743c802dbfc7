package org.zhibiao.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.ColumnType;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.build.ModelRunner;
import org.zhibiao.warehouse.build.SeedTables;
import org.zhibiao.warehouse.build.TableWriter;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.DuckDbTypes;
import org.zhibiao.warehouse.table.SnapshotFiles;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/** A small snapshot, told row by row: what a test does not say of a row is filled in. */
public final class TestSnapshot {
  private final Path folder;
  private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

  private TestSnapshot(Path folder) {
    this.folder = folder;
  }

  public static TestSnapshot in(Path folder) {
    return new TestSnapshot(folder);
  }

  public Path folder() {
    return folder;
  }

  /** A work report of a province: {@code report("110000", 2025)} is 110000-2025-report. */
  public TestSnapshot report(String region, int planYear) {
    return report(region, planYear, "report", "");
  }

  public TestSnapshot report(String region, int planYear, String kind, String edition) {
    String id = region + "-" + planYear + "-" + kind + (edition.isEmpty() ? "" : "-" + edition);
    return row(
        "reports",
        Map.of(
            "report_id",
            id,
            "region_code",
            region,
            "kind",
            kind,
            "preferred",
            Boolean.toString(edition.isEmpty()),
            "review_year",
            Integer.toString(planYear - 1),
            "plan_year",
            Integer.toString(planYear),
            "file_name",
            id + ".txt",
            "sha256",
            "0".repeat(64)));
  }

  /**
   * A fact in few words: {@code "gdp growth target 2025 ~ 5 %"}. A range is written {@code 5..6},
   * no code {@code -}.
   */
  public TestSnapshot fact(String reportId, String words) {
    return fact(reportId, words, Map.of());
  }

  /** A fact in few words, with more columns. */
  public TestSnapshot fact(String reportId, String words, Map<String, String> more) {
    String[] word = words.split(" ");
    String[] values = word[5].split("\\.\\.");
    int number = rows("facts").size();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("fact_id", "f%04d".formatted(number));
    row.put("report_id", reportId);
    row.put("region_code", reportId.substring(0, 6));
    row.put("passage_no", Integer.toString(number));
    row.put("text", word[5]);
    row.put("measure", word[1]);
    row.put("modality", word[2]);
    row.put("period", word[3]);
    row.put("period_start", word[3].substring(0, 4) + "-01-01");
    row.put("period_end", lastYear(word[3]) + "-12-31");
    row.put("comparator", word[4]);
    row.put("value", values[0]);
    row.put("unit", word[6]);
    row.put("quantity_kind", word[6].equals("元") ? "money" : "count");
    row.put("section_role", word[2].equals("target") ? "plan" : "review");
    row.put("sentence", words);
    row.put("review_state", "machine");
    if (!word[0].equals("-")) {
      row.put("indicator_code", word[0]);
      row.put("concept_code", word[0]);
      row.put("indicator", word[0]);
    }
    if (values.length > 1) {
      row.put("value_upper", values[1]);
    }
    row.putAll(more);
    row("passages", passage(row));
    row("mentions", mention(row));
    return row("facts", row);
  }

  private static String lastYear(String period) {
    String last = period.substring(period.indexOf('/') + 1);
    return last.substring(0, 4);
  }

  private static Map<String, String> passage(Map<String, String> fact) {
    String sentence = fact.get("sentence");
    int start = Integer.parseInt(fact.getOrDefault("start", "0"));
    int begin = Math.max(0, start - Math.max(0, sentence.indexOf(fact.get("text"))));
    return Map.of(
        "report_id", fact.get("report_id"),
        "passage_no", fact.get("passage_no"),
        "section_role", fact.get("section_role"),
        "start", Integer.toString(begin),
        "end", Integer.toString(begin + sentence.length()),
        "text", sentence,
        "plain", sentence);
  }

  private static Map<String, String> mention(Map<String, String> fact) {
    return Map.of(
        "report_id", fact.get("report_id"),
        "passage_no", fact.get("passage_no"),
        "text", fact.get("text"),
        "kind", "fact",
        "reason", "quantity");
  }

  /** Any row; columns that must have a value and are not given get a plain one. */
  public TestSnapshot row(String table, Map<String, String> row) {
    rows(table).add(new LinkedHashMap<>(row));
    return this;
  }

  /** Adds an indicator to the catalogue of this snapshot. */
  public TestSnapshot indicator(String code, String unit, String direction) {
    return row(
        "indicators",
        Map.of(
            "indicator_code", code,
            "name_zh", code,
            "headline", "true",
            "unit", unit,
            "direction", direction));
  }

  /** Adds a unit: {@code unit("斤", "mass", "公斤", 1, 2)} is half a kilogram. */
  public TestSnapshot unit(String unit, String kind, String base, int numerator, int denominator) {
    return row(
        "units",
        Map.of(
            "unit", unit,
            "name_zh", unit,
            "quantity_kind", kind,
            "base_unit", base,
            "factor_numerator", Integer.toString(numerator),
            "factor_denominator", Integer.toString(denominator)));
  }

  private List<Map<String, String>> rows(String table) {
    return rows.computeIfAbsent(table, name -> new ArrayList<>());
  }

  /** Writes what was told, and the reference data of seeds/ where nothing was told. */
  public TestSnapshot write() throws SQLException, IOException {
    SeedTables.write(folder);
    for (String name : List.of("reports", "passages", "mentions", "facts", "terms")) {
      rows(name);
    }
    try (DuckDb duckdb = DuckDb.inMemory()) {
      for (String name : rows.keySet()) {
        TableSchema table = Schemas.table(name);
        duckdb.run(TableDdl.create(table));
        for (Map<String, String> row : rows.get(name)) {
          duckdb.run("insert into %s values (%s)".formatted(Sql.name(name), values(table, row)));
        }
        TableWriter.write(duckdb, table, Sql.name(name), folder);
      }
    }
    return this;
  }

  private static String values(TableSchema table, Map<String, String> row) {
    return table.columns().stream()
        .map(column -> value(column, Optional.ofNullable(row.get(column.name()))))
        .collect(Collectors.joining(", "));
  }

  private static String value(Column column, Optional<String> told) {
    String type = DuckDbTypes.of(column);
    if (told.isPresent()) {
      return column.type() == ColumnType.STRINGS
          ? "string_split(" + Sql.text(told.get()) + ", ';')"
          : "cast(" + Sql.text(told.get()) + " as " + type + ")";
    }
    if (!column.required()) {
      return "null";
    }
    return switch (column.type()) {
      case STRING -> "'x'";
      case STRINGS -> "[]";
      case BOOLEAN -> "false";
      case DATE, DATETIME -> "cast('2026-01-01' as " + type + ")";
      case INTEGER, DECIMAL, DOUBLE ->
          column.constraints().minimum().map(Object::toString).orElse("0");
    };
  }

  /** Runs the models of both steps over it. */
  public TestSnapshot build() throws SQLException, IOException {
    write();
    ModelRunner runner = new ModelRunner(SnapshotFiles.in(folder), folder);
    runner.run("10_conform");
    runner.run("20_compare");
    return this;
  }

  /** The rows of a query over the snapshot, values joined by {@code |}. */
  public List<String> query(String sql) throws SQLException {
    SnapshotFiles snapshot = SnapshotFiles.in(folder);
    try (DuckDb duckdb = DuckDb.inMemory()) {
      for (TableSchema table : snapshot.tables()) {
        duckdb.run(
            "create view %s as select * from %s"
                .formatted(Sql.name(table.name()), snapshot.scan(table.name())));
      }
      return duckdb.rows(sql).stream()
          .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining("|")))
          .toList();
    }
  }
}
