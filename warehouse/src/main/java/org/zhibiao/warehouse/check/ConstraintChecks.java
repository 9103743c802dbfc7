package org.zhibiao.warehouse.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.ForeignKey;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/**
 * The checks that a schema itself declares: keys unique, required values there, values allowed,
 * references that resolve.
 */
public final class ConstraintChecks {
  private ConstraintChecks() {}

  /** Throws where a table of the database breaks its own schema. */
  public static void require(DuckDb duckdb, TableSchema table) throws SQLException {
    for (Check check : broken(duckdb, table)) {
      throw new BrokenConstraintException(check, duckdb.rows(check.failing() + " limit 3"));
    }
  }

  /** The checks on a table by itself that its rows do not pass. */
  static List<Check> broken(DuckDb duckdb, TableSchema table) throws SQLException {
    List<RowRule> rules = rowRules(table);
    List<Check> broken = new ArrayList<>();
    String counts =
        rules.stream()
            .map(rule -> "count(*) filter (" + rule.broken() + ")")
            .collect(Collectors.joining(", "));
    List<String> failures =
        duckdb.rows("select %s from %s".formatted(counts, Sql.name(table.name()))).get(0);
    for (int i = 0; i < rules.size(); i++) {
      if (!failures.get(i).equals("0")) {
        broken.add(rules.get(i).check());
      }
    }
    Check key = keyIsUnique(table);
    if (!duckdb.rows(key.failing() + " limit 1").isEmpty()) {
      broken.add(key);
    }
    return broken;
  }

  /** That what a table refers to is there. */
  static List<Check> references(TableSchema table) {
    return table.foreignKeys().stream().map(key -> resolves(table, key)).toList();
  }

  private static List<RowRule> rowRules(TableSchema table) {
    List<RowRule> rules = new ArrayList<>();
    for (Column column : table.columns()) {
      String name = Sql.name(column.name());
      if (column.required()) {
        rules.add(
            rule(
                table,
                column,
                "not_null_" + column.name(),
                column.title() + "不得为空",
                column.titleEn() + " is always there",
                name + " is null"));
      }
      for (String condition : TableDdl.conditions(column)) {
        rules.add(
            rule(
                table,
                column,
                "allowed_" + column.name(),
                column.title() + "为允许的值",
                column.titleEn() + " is a value allowed",
                "not (" + condition + ")"));
      }
    }
    return rules;
  }

  private static RowRule rule(
      TableSchema table, Column column, String name, String zh, String en, String broken) {
    String failing =
        "select %s as report_id, %s as row_key, cast(%s as varchar) as example from %s where %s"
            .formatted(
                reportOf(table, ""),
                keyOf(table, ""),
                Sql.name(column.name()),
                Sql.name(table.name()),
                broken);
    return new RowRule(new Check(name, table.name(), Severity.ERROR, zh, en, failing), broken);
  }

  private static Check keyIsUnique(TableSchema table) {
    String failing =
        "select any_value(%s) as report_id, any_value(%s) as row_key, count(*) || ' rows' as example from %s group by %s having count(*) > 1"
            .formatted(
                reportOf(table, ""),
                keyOf(table, ""),
                Sql.name(table.name()),
                Sql.names(table.primaryKey()));
    return new Check(
        "unique_" + String.join("_", table.primaryKey()),
        table.name(),
        Severity.ERROR,
        "主键唯一",
        "The key is unique",
        failing);
  }

  private static Check resolves(TableSchema table, ForeignKey key) {
    List<String> same = new ArrayList<>();
    List<String> stated = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      String here = "here." + Sql.name(key.columns().get(i));
      same.add("there." + Sql.name(key.referenced().get(i)) + " = " + here);
      stated.add(here + " is not null");
      values.add(here);
    }
    String failing =
        "select %s as report_id, %s as row_key, concat_ws(' | ', %s) as example from %s as here where %s and not exists (select 1 from %s as there where %s)"
            .formatted(
                reportOf(table, "here."),
                keyOf(table, "here."),
                String.join(", ", values),
                Sql.name(table.name()),
                String.join(" and ", stated),
                Sql.name(key.table()),
                String.join(" and ", same));
    return new Check(
        "reference_" + String.join("_", key.columns()) + "_to_" + key.table(),
        table.name(),
        Severity.ERROR,
        "所引用的 " + key.table() + " 存在",
        "What is referred to is in " + key.table(),
        failing);
  }

  private static String reportOf(TableSchema table, String alias) {
    return table.findColumn("report_id").isPresent()
        ? alias + "report_id"
        : "cast(null as varchar)";
  }

  private static String keyOf(TableSchema table, String alias) {
    return table.primaryKey().stream()
        .map(column -> alias + Sql.name(column))
        .collect(Collectors.joining(", ", "concat_ws(' | ', ", ")"));
  }
}
