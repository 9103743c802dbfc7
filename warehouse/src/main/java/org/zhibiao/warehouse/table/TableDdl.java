package org.zhibiao.warehouse.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.ColumnType;
import org.zhibiao.schemas.Constraints;
import org.zhibiao.schemas.TableSchema;

/** A table's DuckDB statements, derived from its schema. */
public final class TableDdl {
  private TableDdl() {}

  /** {@code create table "facts" ("fact_id" VARCHAR NOT NULL, …)}, without further constraints. */
  public static String create(TableSchema table) {
    List<String> parts = new ArrayList<>();
    for (Column column : table.columns()) {
      parts.add(
          Sql.name(column.name())
              + " "
              + DuckDbTypes.of(column)
              + (column.required() ? " NOT NULL" : ""));
    }
    return "create table " + Sql.name(table.name()) + " (" + String.join(", ", parts) + ")";
  }

  /** Comments on the table and on every column of it. */
  public static List<String> comments(TableSchema table, String kind) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "comment on %s %s is %s"
            .formatted(kind, Sql.name(table.name()), Sql.text(table.comment())));
    for (Column column : table.columns()) {
      statements.add(
          "comment on column %s.%s is %s"
              .formatted(
                  Sql.name(table.name()), Sql.name(column.name()), Sql.text(column.comment())));
    }
    return statements;
  }

  /** A select list that casts every column of a source to the schema's type, in its order. */
  public static String casts(TableSchema table) {
    return table.columns().stream()
        .map(
            c ->
                "cast(%s as %s) as %s"
                    .formatted(Sql.name(c.name()), DuckDbTypes.of(c), Sql.name(c.name())))
        .collect(Collectors.joining(", "));
  }

  /** What must hold of a column's every value, as SQL; empty where all is allowed. */
  public static List<String> conditions(Column column) {
    String name = Sql.name(column.name());
    Constraints constraints = column.constraints();
    List<String> conditions = new ArrayList<>();
    if (!constraints.allowed().isEmpty()) {
      conditions.add(name + " in (" + Sql.texts(constraints.allowed()) + ")");
    }
    constraints.minimum().ifPresent(least -> conditions.add(name + " >= " + least));
    constraints.maximum().ifPresent(most -> conditions.add(name + " <= " + most));
    constraints
        .pattern()
        .filter(pattern -> column.type() == ColumnType.STRING)
        .ifPresent(
            pattern ->
                conditions.add("regexp_full_match(" + name + ", " + Sql.text(pattern) + ")"));
    return conditions;
  }
}
