package org.zhibiao.warehouse.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhibiao.warehouse.docs.Cookbook;
import org.zhibiao.warehouse.docs.Recipe;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/**
 * Times each query of the cookbook, warm, over the published DuckDB file and over the same tables
 * loaded into memory. Runs alternate, so that other load on the machine falls on both, and the
 * quickest of each counts: what else the machine does can only make a query slower.
 */
public final class SqlBench {
  private static final int RUNS = 25;

  private SqlBench() {}

  public static List<QueryTime> run(Path databaseFile) throws SQLException, IOException {
    List<QueryTime> times = new ArrayList<>();
    try (DuckDb overFile = DuckDb.inMemory();
        DuckDb inMemory = DuckDb.inMemory()) {
      overFile.run("attach %s as zhibiao (read_only)".formatted(Sql.text(databaseFile)));
      overFile.run("use zhibiao");
      load(inMemory, databaseFile);
      for (Recipe recipe : Cookbook.recipes()) {
        times.add(time(recipe, overFile, inMemory));
      }
    }
    return times;
  }

  /** A line a query: milliseconds over the file, in memory, and their ratio. */
  public static void print(List<QueryTime> times, PrintStream out) {
    out.printf("%10s %10s %7s  %s%n", "file ms", "memory ms", "ratio", "query");
    for (QueryTime time : times) {
      out.printf(
          "%10.1f %10.1f %7.2f  %s%n",
          time.overFile(), time.inMemory(), time.ratio(), time.title());
    }
  }

  private static void load(DuckDb duckdb, Path databaseFile) throws SQLException {
    duckdb.run("attach %s as zhibiao (read_only)".formatted(Sql.text(databaseFile)));
    String tables =
        "select table_name from duckdb_tables() where database_name = 'zhibiao' order by all";
    for (List<String> table : duckdb.rows(tables)) {
      String name = Sql.name(table.get(0));
      duckdb.run("create table memory.main.%s as from zhibiao.%s".formatted(name, name));
    }
    duckdb.run("detach zhibiao");
  }

  private static QueryTime time(Recipe recipe, DuckDb overFile, DuckDb inMemory)
      throws SQLException {
    double[] file = new double[RUNS];
    double[] memory = new double[RUNS];
    milliseconds(recipe, overFile);
    milliseconds(recipe, inMemory);
    for (int run = 0; run < RUNS; run++) {
      file[run] = milliseconds(recipe, overFile);
      memory[run] = milliseconds(recipe, inMemory);
    }
    Arrays.sort(file);
    Arrays.sort(memory);
    return new QueryTime(recipe.title(), file[0], memory[0]);
  }

  private static double milliseconds(Recipe recipe, DuckDb duckdb) throws SQLException {
    long started = System.nanoTime();
    try (Statement statement = duckdb.connection().createStatement();
        ResultSet rows = statement.executeQuery(recipe.sql())) {
      while (rows.next()) {
        rows.getObject(1);
      }
    }
    return (System.nanoTime() - started) / 1e6;
  }
}
