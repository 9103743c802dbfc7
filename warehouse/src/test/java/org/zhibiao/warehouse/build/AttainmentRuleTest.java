package org.zhibiao.warehouse.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;

/** Targets beside outcomes, judged as a statistician would: 5%左右 against 5.4, 5%以内 against 4.1. */
class AttainmentRuleTest {
  private static DuckDb duckdb;

  @BeforeAll
  static void open(@TempDir Path empty) throws SQLException {
    duckdb = DuckDb.inMemory();
    Inputs.open(duckdb, SnapshotFiles.in(empty), List.of("tolerances"));
    SeedTables.load(duckdb, org.zhibiao.schemas.Schemas.table("tolerances"));
    Macros.define(duckdb);
  }

  @AfterAll
  static void close() throws SQLException {
    duckdb.close();
  }

  @ParameterizedTest(name = "better is {0}, {1} {2} {3} against {4} {5}: {6}")
  @CsvFileSource(resources = "/spec/attainment.csv", numLinesToSkip = 1)
  void wordsDecide(
      String better,
      String unit,
      String targetComparator,
      String target,
      String outcomeComparator,
      String outcome,
      String attainment)
      throws SQLException {
    String[] ends = target.split("\\.\\.");
    String size = unit.equals("%") ? "1" : "abs(" + ends[0] + ")";
    String verdict =
        duckdb.value(
            """
            select attainment_of('%s', %s::decimal(28,6), %s::decimal(28,6), '%s',
              %s::decimal(28,6), '%s', about * %s, rounding * %s, margin * %s)
            from tolerances where unit_class = '%s'
            """
                .formatted(
                    better,
                    ends[0],
                    ends.length > 1 ? ends[1] : "null",
                    targetComparator,
                    outcome,
                    outcomeComparator,
                    size,
                    size,
                    size,
                    unit.equals("%") ? "points" : "amount"));

    assertThat(verdict).isEqualTo(attainment);
  }
}
