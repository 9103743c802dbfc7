package org.zhibiao.warehouse.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.DuckDbTypes;

/** The data dictionary as a table of the database itself: one row per column of a table. */
final class DictionaryTable {
  private static final String CREATE =
      """
      create table dictionary (
        table_name varchar not null, column_no integer not null, column_name varchar not null,
        type varchar not null, required boolean not null, unit varchar,
        title varchar not null, title_en varchar not null,
        description varchar not null, description_en varchar not null,
        table_title varchar not null, table_title_en varchar not null,
        grain varchar not null, grain_en varchar not null)
      """;
  private static final String COMMENT =
      "comment on table dictionary is '数据字典 Data dictionary：每个字段一行 / one row per column'";

  private DictionaryTable() {}

  static void create(DuckDb duckdb) throws SQLException {
    duckdb.run(CREATE);
    duckdb.run(COMMENT);
    String insert = "insert into dictionary values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = duckdb.connection().prepareStatement(insert)) {
      for (TableSchema table : Schemas.all()) {
        for (Column column : table.columns()) {
          add(statement, table, column);
        }
      }
      statement.executeBatch();
    }
  }

  private static void add(PreparedStatement statement, TableSchema table, Column column)
      throws SQLException {
    Object[] values = {
      table.name(),
      table.columns().indexOf(column) + 1,
      column.name(),
      DuckDbTypes.of(column),
      column.required(),
      column.unit().orElse(null),
      column.title(),
      column.titleEn(),
      column.description(),
      column.descriptionEn(),
      table.title(),
      table.titleEn(),
      table.grain(),
      table.grainEn()
    };
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
