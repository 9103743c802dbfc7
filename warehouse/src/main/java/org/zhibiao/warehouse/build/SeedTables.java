package org.zhibiao.warehouse.build;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.ColumnType;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.Seeds;
import org.zhibiao.schemas.Stage;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.check.ConstraintChecks;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.DuckDbTypes;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/** Writes the reference data of seeds/ as tables: regions, indicators, units, flags … */
public final class SeedTables {
  private SeedTables() {}

  /** One Parquet file a table into the folder; a table without a seed is empty. */
  public static void write(Path folder) throws SQLException, IOException {
    try (DuckDb duckdb = DuckDb.inMemory()) {
      for (TableSchema table : Schemas.of(Stage.REFERENCE)) {
        load(duckdb, table);
        ConstraintChecks.require(duckdb, table);
        TableWriter.write(duckdb, table, Sql.name(table.name()), folder);
      }
    }
  }

  /** Makes the table in the database and fills it. */
  public static void load(DuckDb duckdb, TableSchema table) throws SQLException {
    duckdb.run(TableDdl.create(table));
    if (!Seeds.has(table.name())) {
      return;
    }
    stage(duckdb, table);
    String select =
        table.columns().stream().map(SeedTables::typed).collect(Collectors.joining(", "));
    duckdb.run("insert into %s select %s from staged".formatted(Sql.name(table.name()), select));
    duckdb.run("drop table staged");
  }

  /** The rows as they are written, all text. */
  private static void stage(DuckDb duckdb, TableSchema table) throws SQLException {
    String columns =
        table.columnNames().stream()
            .map(column -> Sql.name(column) + " varchar")
            .collect(Collectors.joining(", "));
    duckdb.run("create table staged (" + columns + ")");
    DuckDBConnection connection = duckdb.connection().unwrap(DuckDBConnection.class);
    try (DuckDBAppender appender = connection.createAppender("staged")) {
      for (Map<String, String> row : Seeds.rows(table.name())) {
        append(appender, table, row);
      }
    }
  }

  private static void append(DuckDBAppender appender, TableSchema table, Map<String, String> row)
      throws SQLException {
    appender.beginRow();
    for (String column : table.columnNames()) {
      String value = row.getOrDefault(column, "");
      if (value.isEmpty()) {
        appender.appendNull();
      } else {
        appender.append(value);
      }
    }
    appender.endRow();
  }

  /** Lists are written with semicolons between their members. */
  private static String typed(Column column) {
    String name = Sql.name(column.name());
    return column.type() == ColumnType.STRINGS
        ? "string_split(" + name + ", ';')"
        : "cast(" + name + " as " + DuckDbTypes.of(column) + ")";
  }
}
