package org.zhibiao.warehouse.diff;

import java.util.List;
import java.util.stream.Collectors;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.Sql;

/** The SELECT of a table's changes, made from its schema. */
final class ChangeQuery {
  private static final String SELECT =
      """
      with beside as (
        select
          %s as row_key,
          %s as came,
          %s as went,
          %s as report_id,
          %s as region_code,
          list_filter([%s], lambda cell: cell.before is distinct from cell.after) as cells
        from "before".%s as a
        full join "after".%s as b on %s
      ),
      told as (
        select row_key, report_id, region_code, 'added' as change,
          {name: '*', before: cast(null as varchar), after: cast(null as varchar)} as cell
        from beside where came
        union all
        select row_key, report_id, region_code, 'gone',
          {name: '*', before: cast(null as varchar), after: cast(null as varchar)}
        from beside where went
        union all
        select row_key, report_id, region_code, 'changed', unnest(cells)
        from beside where not came and not went
      )
      select
        %s as table_name,
        row_key,
        change,
        cell.name as column_name,
        cell.before as before,
        cell.after as after,
        coalesce(report_causes.cause, region_causes.cause, 'catalogue_changed') as cause
      from told
      left join report_causes on report_causes.report_id = told.report_id
      left join region_causes on region_causes.region_code = told.region_code
      """;

  private ChangeQuery() {}

  static String of(TableSchema table) {
    List<String> key = table.primaryKey();
    String first = Sql.name(key.get(0));
    String name = Sql.name(table.name());
    return SELECT.formatted(
        key.stream()
            .map(column -> either(column))
            .collect(Collectors.joining(", ", "concat_ws('|', ", ")")),
        "a." + first + " is null",
        "b." + first + " is null",
        ofOwner(table, "report_id"),
        ofOwner(table, "region_code"),
        cells(table),
        name,
        name,
        key.stream()
            .map(column -> "a.%s = b.%s".formatted(Sql.name(column), Sql.name(column)))
            .collect(Collectors.joining(" and ")),
        Sql.text(table.name()));
  }

  private static String either(String column) {
    return "coalesce(b.%s, a.%s)".formatted(Sql.name(column), Sql.name(column));
  }

  private static String ofOwner(TableSchema table, String column) {
    return table.findColumn(column).isPresent() ? either(column) : "cast(null as varchar)";
  }

  private static String cells(TableSchema table) {
    return table.columns().stream()
        .map(Column::name)
        .filter(column -> !table.primaryKey().contains(column))
        .map(
            column ->
                "{name: %s, before: cast(a.%s as varchar), after: cast(b.%s as varchar)}"
                    .formatted(Sql.text(column), Sql.name(column), Sql.name(column)))
        .collect(Collectors.joining(", "));
  }
}
