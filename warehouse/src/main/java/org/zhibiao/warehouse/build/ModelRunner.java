package org.zhibiao.warehouse.build;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.check.ConstraintChecks;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/**
 * Runs the models of a folder over a snapshot's Parquet and writes each back as Parquet under its
 * schema. A model whose rows break their schema stops the run before anything of it is written.
 */
public final class ModelRunner {
  private final SnapshotFiles inputs;
  private final Path output;

  /**
   * @param output the folder that gets a folder a table
   */
  public ModelRunner(SnapshotFiles inputs, Path output) {
    this.inputs = inputs;
    this.output = output;
  }

  /** Runs {@code 20_compare}, say, and tells what was made, in the order in which it was made. */
  public List<ModelRun> run(String folder) throws SQLException, IOException {
    List<ModelRun> runs = new ArrayList<>();
    List<Model> models = Models.of(folder);
    try (DuckDb duckdb = DuckDb.inMemory()) {
      Inputs.open(duckdb, inputs, models.stream().map(Model::name).toList());
      Macros.define(duckdb);
      for (Model model : models) {
        runs.add(run(model, duckdb));
      }
    }
    return runs;
  }

  private ModelRun run(Model model, DuckDb duckdb) throws SQLException, IOException {
    long started = System.nanoTime();
    TableSchema table = Schemas.table(model.name());
    duckdb.run(TableDdl.create(table));
    insert(model, table, duckdb);
    ConstraintChecks.require(duckdb, table);
    TableWriter.write(duckdb, table, Sql.name(table.name()), output);
    long rows = Long.parseLong(duckdb.value("select count(*) from " + Sql.name(table.name())));
    return new ModelRun(table.name(), rows, (System.nanoTime() - started) / 1e9);
  }

  private static void insert(Model model, TableSchema table, DuckDb duckdb) throws SQLException {
    String insert = "insert into %s select %s from (%s)";
    try {
      duckdb.run(insert.formatted(Sql.name(table.name()), TableDdl.casts(table), model.sql()));
    } catch (SQLException e) {
      throw new SQLException(
          "sql/%s/%s.sql: %s".formatted(model.folder(), model.name(), e.getMessage()), e);
    }
  }
}
