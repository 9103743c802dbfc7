package org.zhibiao.warehouse.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.build.SqlFiles;
import org.zhibiao.warehouse.build.TableWriter;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/** Finds every row that came, went or changed between two snapshots, with its cause. */
public final class SnapshotDiff {
  /** These tell of the run, not of the reports. */
  private static final Set<String> LEFT_OUT = Set.of("runs", "changes");

  private final SnapshotFiles before;
  private final SnapshotFiles after;

  public SnapshotDiff(SnapshotFiles before, SnapshotFiles after) {
    this.before = before;
    this.after = after;
  }

  /** Writes the table {@code changes} into the folder; tells of each table that differs. */
  public List<TableDiff> write(Path output) throws SQLException, IOException {
    TableSchema changes = Schemas.table("changes");
    try (DuckDb duckdb = DuckDb.inMemory()) {
      open(duckdb, "before", before);
      open(duckdb, "after", after);
      Map<String, String> causes = SqlFiles.of("diff");
      for (String table : List.of("report_causes", "region_causes")) {
        duckdb.run("create table %s as %s".formatted(table, causes.get(table)));
      }
      duckdb.run(TableDdl.create(changes));
      for (TableSchema table : Schemas.all()) {
        if (!LEFT_OUT.contains(table.name())) {
          duckdb.run("insert into changes by name " + ChangeQuery.of(table));
        }
      }
      TableWriter.write(duckdb, changes, "changes", output);
      return counts(duckdb);
    }
  }

  private static void open(DuckDb duckdb, String schema, SnapshotFiles snapshot)
      throws SQLException {
    duckdb.run("create schema " + schema);
    for (TableSchema table : Schemas.all()) {
      duckdb.run("use memory." + schema);
      if (snapshot.has(table.name())) {
        duckdb.run(
            "create view %s as select * from %s"
                .formatted(Sql.name(table.name()), snapshot.scan(table.name())));
      } else {
        duckdb.run(TableDdl.create(table));
      }
    }
    duckdb.run("use memory.main");
  }

  private static List<TableDiff> counts(DuckDb duckdb) throws SQLException {
    String sql =
        """
        select table_name, count(*) filter (change = 'added'), count(*) filter (change = 'gone'),
          count(distinct row_key) filter (change = 'changed')
        from changes group by table_name order by table_name
        """;
    List<TableDiff> counts = new ArrayList<>();
    for (List<String> row : duckdb.rows(sql)) {
      counts.add(
          new TableDiff(
              row.get(0),
              Long.parseLong(row.get(1)),
              Long.parseLong(row.get(2)),
              Long.parseLong(row.get(3))));
    }
    return counts;
  }
}
