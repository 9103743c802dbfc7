package org.zhibiao.warehouse.release.files;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.GoneColumn;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.build.SqlFiles;
import org.zhibiao.warehouse.release.PromisedColumns;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/**
 * All tables as one DuckDB database with comments, the views of warehouse/sql/views, a view {@code
 * dictionary} and the macro {@code facts_asof(release)}, in the storage version that every DuckDB
 * since 1.0 opens, the one in the browser too.
 */
public final class ReleaseDatabase {
  private static final String OLDEST_STORAGE = "v1.0.0";

  private ReleaseDatabase() {}

  public static void write(
      DuckDb duckdb,
      List<TableSchema> tables,
      List<GoneColumn> promised,
      ReleaseDescription description,
      Path file)
      throws SQLException, IOException {
    duckdb.writeReproducibly();
    duckdb.run(
        "attach %s as published (storage_version %s)"
            .formatted(Sql.text(file), Sql.text(OLDEST_STORAGE)));
    String home = duckdb.value("select current_database()");
    for (TableSchema table : tables) {
      String created = TableDdl.create(table);
      duckdb.run("use published");
      duckdb.run(created);
      duckdb.run(
          "insert into %1$s select %2$s from %3$s.%1$s order by %4$s"
              .formatted(
                  Sql.name(table.name()),
                  Sql.names(table.columnNames()),
                  Sql.name(home),
                  Sql.names(table.primaryKey())));
      for (String comment : TableDdl.comments(table, "table")) {
        duckdb.run(comment);
      }
    }
    addDictionary(duckdb, tables);
    addHistory(duckdb, tables);
    for (Map.Entry<String, String> view : SqlFiles.of("views").entrySet()) {
      duckdb.run("create view %s as %s".formatted(Sql.name(view.getKey()), view.getValue()));
    }
    PromisedColumns.createViews(duckdb, promised);
    duckdb.run(
        "create table release as select %s as name, %s as snapshot, %s as licence"
            .formatted(
                Sql.text(description.name()),
                Sql.text(description.snapshotId()),
                Sql.text(ReleaseDescription.LICENCE)));
    duckdb.run("use " + Sql.name(home));
    duckdb.run("checkpoint published");
    duckdb.run("detach published");
    duckdb.writeAsUsual();
  }

  private static void addDictionary(DuckDb duckdb, List<TableSchema> tables) throws SQLException {
    duckdb.run(
        "create table dictionary_rows (table_name varchar, column_no integer, column_name varchar,"
            + " type varchar, title varchar, title_en varchar, description varchar,"
            + " description_en varchar, unit varchar)");
    for (TableSchema table : tables) {
      int number = 1;
      for (Column column : table.columns()) {
        duckdb.run(
            "insert into dictionary_rows values (%s, %d, %s)"
                .formatted(
                    Sql.text(table.name()),
                    number++,
                    Sql.texts(
                        List.of(
                            column.name(),
                            column.type().name().toLowerCase(java.util.Locale.ROOT),
                            column.title(),
                            column.titleEn(),
                            column.description(),
                            column.descriptionEn(),
                            column.unit().orElse("")))));
      }
    }
    duckdb.run(
        "create view dictionary as select * from dictionary_rows order by table_name, column_no");
  }

  /** Every published release can be told again: {@code select * from facts_asof('2026-03-05')}. */
  private static void addHistory(DuckDb duckdb, List<TableSchema> tables) throws SQLException {
    if (tables.stream().anyMatch(table -> table.name().equals("facts_history"))) {
      duckdb.run(
          "create macro facts_asof(release) as table select * exclude (valid_from_release,"
              + " valid_to_release, cause) from facts_history where valid_from_release <= release"
              + " and (valid_to_release is null or valid_to_release > release)");
    }
  }
}
