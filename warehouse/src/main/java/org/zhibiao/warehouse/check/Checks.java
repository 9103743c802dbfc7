package org.zhibiao.warehouse.check;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.build.Inputs;
import org.zhibiao.warehouse.build.Macros;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;

/**
 * Runs every check over a snapshot and writes the table {@code quality}: one row per check and
 * report that fails it.
 */
public final class Checks {
  private static final int EXAMPLES = 3;
  private static final String QUALITY = "quality";

  private final SnapshotFiles snapshot;
  private final Optional<SnapshotFiles> previous;

  /**
   * @param previous the snapshot before, if there is one: a fall in the number of facts is noticed
   */
  public Checks(SnapshotFiles snapshot, Optional<SnapshotFiles> previous) {
    this.snapshot = snapshot;
    this.previous = previous;
  }

  /** Runs them all, writes {@code quality} into the folder and tells what failed. */
  public List<Breach> run(Path output) throws SQLException, IOException {
    List<Breach> breaches = new ArrayList<>();
    try (DuckDb duckdb = DuckDb.inMemory()) {
      Inputs.open(duckdb, snapshot, List.of(QUALITY));
      openPrevious(duckdb);
      Macros.define(duckdb);
      for (Check check : failing(duckdb)) {
        breaches.addAll(breaches(duckdb, check));
      }
      QualityTable.write(duckdb, breaches, output);
    }
    return breaches;
  }

  private void openPrevious(DuckDb duckdb) throws SQLException {
    String scan =
        previous
            .filter(snapshotBefore -> snapshotBefore.has("facts"))
            .map(snapshotBefore -> snapshotBefore.scan("facts"))
            .orElse("facts where false");
    duckdb.run("create view previous_facts as select * from " + scan);
  }

  private List<Check> failing(DuckDb duckdb) throws SQLException {
    List<Check> failing = new ArrayList<>();
    for (TableSchema table : Schemas.all()) {
      if (snapshot.has(table.name()) && !table.name().equals(QUALITY)) {
        failing.addAll(ConstraintChecks.broken(duckdb, table));
        failing.addAll(ConstraintChecks.references(table));
      }
    }
    failing.addAll(SqlChecks.all());
    return failing;
  }

  private static List<Breach> breaches(DuckDb duckdb, Check check) throws SQLException {
    String sql =
        """
        select report_id, count(*), list(row_key order by row_key)[:%d],
          list(coalesce(example, '') order by row_key)[:%d]
        from (%s
        ) group by report_id order by report_id nulls first
        """
            .formatted(EXAMPLES, EXAMPLES, check.failing());
    List<Breach> breaches = new ArrayList<>();
    try (Statement statement = duckdb.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        breaches.add(
            new Breach(
                check,
                rows.getString(1),
                rows.getInt(2),
                texts(rows.getArray(3)),
                texts(rows.getArray(4))));
      }
    } catch (SQLException e) {
      throw new SQLException("Check " + check.name() + ": " + e.getMessage().strip(), e);
    }
    return breaches;
  }

  private static List<String> texts(Array array) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (Object member : (Object[]) array.getArray()) {
      texts.add(String.valueOf(member));
    }
    return texts;
  }
}
