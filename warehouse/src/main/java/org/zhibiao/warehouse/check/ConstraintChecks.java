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

  /** All of a table's own: what can be checked without another table. */
  public static List<Check> ofRows(TableSchema table) {
    List<Check> checks = new ArrayList<>();
    checks.add(keyIsUnique(table));
    for (Column column : table.columns()) {
      if (column.required()) {
        checks.add(isThere(table, column));
      }
      for (String condition : TableDdl.conditions(column)) {
        checks.add(isAllowed(table, column, condition));
      }
    }
    return checks;
  }

  /** That what a table refers to is there. */
  public static List<Check> ofReferences(TableSchema table) {
    return table.foreignKeys().stream().map(key -> resolves(table, key)).toList();
  }

  /** Throws where a table of the database breaks its own schema. */
  public static void require(DuckDb duckdb, TableSchema table) throws SQLException {
    for (Check check : ofRows(table)) {
      List<List<String>> rows = duckdb.rows(check.failing() + " limit 3");
      if (!rows.isEmpty()) {
        throw new BrokenConstraintException(check, rows);
      }
    }
  }

  private static Check keyIsUnique(TableSchema table) {
    String key = Sql.names(table.primaryKey());
    String failing =
        "select any_value(%s) as report_id, any_value(%s) as row_key, count(*) || ' rows' as example from %s group by %s having count(*) > 1"
            .formatted(reportOf(table), keyOf(table), Sql.name(table.name()), key);
    return new Check(
        "unique_" + String.join("_", table.primaryKey()),
        table.name(),
        Severity.ERROR,
        "主键唯一",
        "The key is unique",
        failing);
  }

  private static Check isThere(TableSchema table, Column column) {
    return new Check(
        "not_null_" + column.name(),
        table.name(),
        Severity.ERROR,
        column.title() + "不得为空",
        column.titleEn() + " is always there",
        failing(table, column, Sql.name(column.name()) + " is null"));
  }

  private static Check isAllowed(TableSchema table, Column column, String condition) {
    return new Check(
        "allowed_" + column.name(),
        table.name(),
        Severity.ERROR,
        column.title() + "为允许的值",
        column.titleEn() + " is a value allowed",
        failing(table, column, "not (" + condition + ")"));
  }

  private static Check resolves(TableSchema table, ForeignKey key) {
    String join =
        pairs(key).stream()
            .map(pair -> "there.%s = here.%s".formatted(pair.get(0), pair.get(1)))
            .collect(Collectors.joining(" and "));
    String stated =
        key.columns().stream()
            .map(column -> "here." + Sql.name(column) + " is not null")
            .collect(Collectors.joining(" and "));
    String value =
        key.columns().stream()
            .map(column -> "here." + Sql.name(column))
            .collect(Collectors.joining(", "));
    return new Check(
        "reference_" + String.join("_", key.columns()) + "_to_" + key.table(),
        table.name(),
        Severity.ERROR,
        "所引用的 " + key.table() + " 存在",
        "What is referred to is in " + key.table(),
        "select %s as report_id, %s as row_key, concat_ws(' | ', %s) as example from %s as here where %s and not exists (select 1 from %s as there where %s)"
            .formatted(
                reportOf(table),
                keyOf(table),
                value,
                Sql.name(table.name()),
                stated,
                Sql.name(key.table()),
                join));
  }

  private static List<List<String>> pairs(ForeignKey key) {
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.add(List.of(Sql.name(key.referenced().get(i)), Sql.name(key.columns().get(i))));
    }
    return pairs;
  }

  private static String failing(TableSchema table, Column column, String broken) {
    return "select %s as report_id, %s as row_key, cast(%s as varchar) as example from %s where %s"
        .formatted(
            reportOf(table), keyOf(table), Sql.name(column.name()), Sql.name(table.name()), broken);
  }

  private static String reportOf(TableSchema table) {
    return table.findColumn("report_id").isPresent() ? "report_id" : "cast(null as varchar)";
  }

  private static String keyOf(TableSchema table) {
    return "concat_ws(' | ', " + Sql.names(table.primaryKey()) + ")";
  }
}
