package org.zhibiao.warehouse.build;

import java.sql.SQLException;
import java.util.Collection;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/** Lets models see a snapshot's tables by their names; a table that is not there is empty. */
public final class Inputs {
  private Inputs() {}

  /**
   * @param except tables that are about to be made
   */
  public static void open(DuckDb duckdb, SnapshotFiles snapshot, Collection<String> except)
      throws SQLException {
    for (TableSchema table : Schemas.all()) {
      if (except.contains(table.name())) {
        continue;
      }
      if (snapshot.has(table.name())) {
        duckdb.run(
            "create view %s as select * from %s"
                .formatted(Sql.name(table.name()), snapshot.scan(table.name())));
      } else {
        duckdb.run(TableDdl.create(table));
      }
    }
  }
}
