package org.zhibiao.warehouse.release.history;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.ReleaseRefusedException;
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
   * @param before the release before, if there is one
   */
  public static void build(DuckDb duckdb, String release, Optional<ReleaseBefore> before)
      throws SQLException {
    duckdb.run("set variable release = " + Sql.text(release));
    openPrevious(duckdb, before);
    duckdb.run("create table fact_causes as " + ReleaseSql.read("fact_causes"));
    for (String table : List.of("facts_history", "id_history")) {
      fill(duckdb, Schemas.table(table), ReleaseSql.read(table));
    }
    requireExplainedIds(duckdb);
    if (before.isPresent()) {
      RowChanges.fill(duckdb, before.get());
    }
  }

  /** The tables of the release before in the schema {@code previous}; empty where there is none. */
  private static void openPrevious(DuckDb duckdb, Optional<ReleaseBefore> before)
      throws SQLException {
    duckdb.run("create schema previous");
    for (String name : REMEMBERED) {
      TableSchema table = Schemas.table(name);
      String there = "previous." + Sql.name(name);
      if (before.isPresent() && before.get().has(table)) {
        duckdb.run("create table %s as %s".formatted(there, before.get().rows(duckdb, table)));
      } else {
        duckdb.run(TableDdl.create(table).replace("create table ", "create table previous."));
      }
    }
  }

  private static void fill(DuckDb duckdb, TableSchema table, String query) throws SQLException {
    duckdb.run(
        "insert into %s select %s from (%s)"
            .formatted(Sql.name(table.name()), TableDdl.casts(table), query));
  }

  /**
   * The promise of identity: an id goes with its report, with a revision of its source, a change of
   * the rules or a correction. One that vanished for none of these stands in no id_history, and
   * nothing is published.
   */
  private static void requireExplainedIds(DuckDb duckdb) throws SQLException {
    String lost =
        """
        from previous.facts
        where fact_id not in (select fact_id from facts)
          and fact_id not in (
            select old_fact_id from id_history where release = getvariable('release'))""";
    String count = duckdb.value("select count(*) " + lost);
    if (!count.equals("0")) {
      throw new ReleaseRefusedException(
          "%s facts of the release before are gone, though neither their reports nor the rules have changed, e.g. %s. Nothing was released."
              .formatted(
                  count, duckdb.rows("select fact_id " + lost + " order by fact_id limit 5")));
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
