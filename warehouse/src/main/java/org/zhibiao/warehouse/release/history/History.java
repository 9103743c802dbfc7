package org.zhibiao.warehouse.release.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.ReleaseSql;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/**
 * Fills the tables that tell of change: facts_history, id_history and changes. Works on a database
 * that holds this release's tables; the release before is read from its Parquet files.
 */
public final class History {
  private static final List<String> REMEMBERED =
      List.of("facts", "reports", "facts_history", "id_history");

  private History() {}

  /**
   * @param before the folder of the release before, if there is one
   */
  public static void build(DuckDb duckdb, String release, Optional<Path> before)
      throws SQLException {
    duckdb.run("set variable release = " + Sql.text(release));
    openPrevious(duckdb, before);
    duckdb.run("create table fact_causes as " + ReleaseSql.read("fact_causes"));
    for (String table : List.of("facts_history", "id_history")) {
      fill(duckdb, Schemas.table(table), ReleaseSql.read(table));
    }
    if (before.isPresent()) {
      RowChanges.fill(duckdb, before.get().resolve("parquet"));
    }
    requireExplainedIds(duckdb);
  }

  /** The tables of the release before in the schema {@code previous}; empty where there is none. */
  private static void openPrevious(DuckDb duckdb, Optional<Path> before) throws SQLException {
    duckdb.run("create schema previous");
    for (String name : REMEMBERED) {
      TableSchema table = Schemas.table(name);
      duckdb.run(TableDdl.create(table).replace("create table ", "create table previous."));
      if (before.isPresent()) {
        Path file = before.get().resolve("parquet").resolve(name + ".parquet");
        if (Files.exists(file)) {
          duckdb.run(
              "insert into previous.%s by name select * from %s"
                  .formatted(Sql.name(name), "read_parquet(" + Sql.text(file) + ")"));
        }
      }
    }
  }

  private static void fill(DuckDb duckdb, TableSchema table, String query) throws SQLException {
    duckdb.run(
        "insert into %s select %s from (%s)"
            .formatted(Sql.name(table.name()), TableDdl.casts(table), query));
  }

  /** The promise of identity: an id that vanished stands in id_history, or nothing is published. */
  private static void requireExplainedIds(DuckDb duckdb) throws SQLException {
    List<List<String>> lost =
        duckdb.rows(
            """
            select fact_id from previous.facts
            where fact_id not in (select fact_id from facts)
              and fact_id not in (select old_fact_id from id_history)
            order by fact_id limit 5""");
    if (!lost.isEmpty()) {
      throw new IllegalStateException(
          "Facts of the release before are gone without an entry in id_history, e.g. " + lost);
    }
  }

  /** What changed, for people, with the cause of each difference. */
  public static String changelog(DuckDb duckdb, String release, Optional<String> before)
      throws SQLException {
    StringBuilder text = new StringBuilder("# 变更 Changelog\n\n## " + release + "\n\n");
    if (before.isEmpty()) {
      return text.append("首次发布。First release.\n").toString();
    }
    text.append("与上次发布 %s 相比。Against the release before, %<s.\n\n".formatted(before.get()));
    List<List<String>> counts = duckdb.rows(ReleaseSql.read("changelog"));
    if (counts.isEmpty()) {
      return text.append("没有变化。Nothing changed.\n").toString();
    }
    text.append("| 表 table | 变化 change | 原因 cause | 行 rows |\n|---|---|---|---|\n");
    for (List<String> row : counts) {
      text.append("| `%s` | %s | %s | %s |\n".formatted(row.toArray()));
    }
    text.append("\n逐行见 changes 表。Row by row in the table `changes`.\n");
    return text.toString();
  }
}
