package org.zhibiao.warehouse.release.history;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.ReleaseSql;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/** Every difference of a row between two releases, column by column, with its cause. */
final class RowChanges {
  /** These tell of change themselves. */
  private static final Set<String> NOT_COMPARED =
      Set.of("facts_history", "id_history", "changes", "runs", "accuracy");

  private RowChanges() {}

  static void fill(DuckDb duckdb, ReleaseBefore before) throws SQLException {
    for (TableSchema table : Schemas.all()) {
      if (!NOT_COMPARED.contains(table.name()) && before.has(table)) {
        duckdb.run("create or replace view before_rows as " + before.rows(duckdb, table));
        duckdb.run("create or replace view now_rows as select * from " + Sql.name(table.name()));
        compare(duckdb, table);
      }
    }
  }

  private static void compare(DuckDb duckdb, TableSchema table) throws SQLException {
    duckdb.run(
        ReleaseSql.read("row_changes")
            .replace("{table}", Sql.text(table.name()))
            .replace("{key}", key(table))
            .replace("{fact}", column(table, "fact_id"))
            .replace("{report}", column(table, "report_id"))
            .replace("{columns}", columns(table)));
  }

  private static String key(TableSchema table) {
    return "concat_ws('|', "
        + table.primaryKey().stream()
            .map(column -> "coalesce(" + Sql.name(column) + "::varchar, '')")
            .collect(Collectors.joining(", "))
        + ")";
  }

  private static String column(TableSchema table, String name) {
    return table.findColumn(name).isPresent() ? Sql.name(name) : "null::varchar";
  }

  private static String columns(TableSchema table) {
    List<String> pairs =
        table.columnNames().stream()
            .map(
                name ->
                    "{name: %s, content: %s::varchar}".formatted(Sql.text(name), Sql.name(name)))
            .toList();
    return "[" + String.join(", ", pairs) + "]";
  }
}
