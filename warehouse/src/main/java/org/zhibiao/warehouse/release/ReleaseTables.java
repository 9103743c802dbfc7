package org.zhibiao.warehouse.release;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/** Loads a snapshot's tables under their schemas, so that what is written has their types. */
final class ReleaseTables {
  /** About our own runs and files, not about the reports. */
  private static final Set<String> NOT_PUBLISHED = Set.of("runs");

  private ReleaseTables() {}

  /**
   * Every table of the schemas, empty where the snapshot has none; returns those that are
   * published.
   */
  static List<TableSchema> load(DuckDb duckdb, Path snapshot) throws SQLException {
    SnapshotFiles files = SnapshotFiles.in(snapshot);
    List<TableSchema> published = new ArrayList<>();
    for (TableSchema table : Schemas.all()) {
      duckdb.run(TableDdl.create(table));
      if (files.has(table.name())) {
        duckdb.run(
            "insert into %s select %s from %s"
                .formatted(
                    Sql.name(table.name()), TableDdl.casts(table), files.scan(table.name())));
      }
      if (!NOT_PUBLISHED.contains(table.name())) {
        published.add(table);
      }
    }
    return published;
  }
}
