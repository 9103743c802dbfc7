package org.zhibiao.warehouse.build;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
  static void load(DuckDb duckdb, TableSchema table) throws SQLException {
    duckdb.run(TableDdl.create(table));
    if (!Seeds.has(table.name())) {
      return;
    }
    try (PreparedStatement insert = duckdb.connection().prepareStatement(insert(table))) {
      for (Map<String, String> row : Seeds.rows(table.name())) {
        fill(insert, table, row);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String insert(TableSchema table) {
    String values =
        table.columns().stream().map(SeedTables::placeholder).collect(Collectors.joining(", "));
    return "insert into " + Sql.name(table.name()) + " values (" + values + ")";
  }

  /** Lists are written with semicolons between their members. */
  private static String placeholder(Column column) {
    return column.type() == ColumnType.STRINGS
        ? "string_split(cast(? as varchar), ';')"
        : "cast(? as " + DuckDbTypes.of(column) + ")";
  }

  private static void fill(PreparedStatement insert, TableSchema table, Map<String, String> row)
      throws SQLException {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      String value = row.get(columns.get(i).name());
      insert.setString(i + 1, value == null || value.isEmpty() ? null : value);
    }
  }
}
