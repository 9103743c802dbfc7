package org.zhibiao.warehouse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.warehouse.TestSnapshot;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;
import org.zhibiao.warehouse.table.Sql;

/** Anyone's SQL may read the snapshot and do nothing else. */
class QueryDoorTest {
  @TempDir static Path folder;
  private static Path database;

  @BeforeAll
  static void writeDatabase() throws SQLException, IOException {
    TestSnapshot.in(folder)
        .indicator("gdp", "元", "higher")
        .report("110000", 2026)
        .fact("110000-2026-report", "gdp growth outcome 2025 = 5.4 %")
        .fact(
            "110000-2026-report", "gdp growth target 2026 ~ 5 %", java.util.Map.of("flags", "a;b"))
        .build();
    database = folder.resolve("zhibiao.duckdb");
    DuckDbFile.write(SnapshotFiles.in(folder), database);
  }

  private static String ask(String sql, ResultFormat format) throws SQLException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryDoor door = QueryDoor.open(database, Duration.ZERO)) {
      door.write(sql, format, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tableIsAligned() throws SQLException, IOException {
    assertThat(ask("select '地区' as 地区, value, flags from facts order by all", ResultFormat.TABLE))
        .isEqualTo(
            """
            地区  value  flags
            ────  ─────  ─────\s\s
            地区      5  a;b
            地区    5.4
            (2 rows)
            """);
  }

  @Test
  void csvHasHeaderAndNothingForNull() throws SQLException, IOException {
    assertThat(
            ask(
                "select 'a,\"b\"' as x, null as y, flags from facts where value = 5",
                ResultFormat.CSV))
        .isEqualTo("x,y,flags\r\n\"a,\"\"b\"\"\",,a;b\r\n");
  }

  @Test
  void jsonLinesKeepTypes() throws SQLException, IOException {
    assertThat(
            ask(
                "select value, value_upper, flags, [] as none, true as t, period_end from facts where value = 5",
                ResultFormat.JSONL))
        .isEqualTo(
            "{\"value\":5,\"value_upper\":null,\"flags\":[\"a\",\"b\"],\"none\":[],\"t\":true,\"period_end\":\"2026-12-31\"}\n");
  }

  @Test
  void parquetIsReadable() throws SQLException, IOException {
    Path file = folder.resolve("answer.parquet");
    try (QueryDoor door = QueryDoor.open(database, Duration.ZERO);
        var out = Files.newOutputStream(file)) {
      door.write("select value from facts order by value;", ResultFormat.PARQUET, out);
    }
    try (DuckDb duckdb = DuckDb.inMemory()) {
      assertThat(duckdb.rows("select * from read_parquet(" + Sql.text(file) + ")").toString())
          .isEqualTo("[[5.000000], [5.400000]]");
    }
  }

  @Test
  void tablesAreListedWithTheirSizes() throws SQLException, IOException {
    assertThat(
            ask(
                "select table_name, estimated_size from duckdb_tables() where table_name = 'facts'",
                ResultFormat.CSV))
        .isEqualTo("table_name,estimated_size\r\nfacts,2\r\n");
  }

  @Test
  void everyTableAndColumnIsCommented() throws SQLException, IOException {
    assertThat(
            ask(
                "select count(*) as n from duckdb_tables() where comment is null",
                ResultFormat.CSV))
        .isEqualTo("n\r\n0\r\n");
    assertThat(
            ask(
                "select count(*) as n from duckdb_columns() where comment is null and not internal and table_name not in ('dictionary', 'facts_trusted')",
                ResultFormat.CSV))
        .isEqualTo("n\r\n0\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copy facts to '%s/leak.csv'",
        "select * from read_text('/etc/hostname')",
        "select * from read_csv('%s/facts/part-00000.parquet')",
        "select * from glob('%s/*')",
        "attach '%s/other.duckdb' as other",
        "export database '%s/leak'",
        "install httpfs",
        "load httpfs",
        "set enable_external_access = true",
        "set lock_configuration = false",
        "set allowed_directories = ['/']",
        "delete from facts",
        "drop table facts",
        "update facts set value = 1",
        "create table zhibiao.mine as select 1 as a",
        "comment on table facts is 'mine'"
      })
  void nothingElseIsAllowed(String sql) throws SQLException, IOException {
    assertThatThrownBy(() -> ask(sql.replace("%s", folder.toString()), ResultFormat.CSV))
        .isInstanceOf(SQLException.class);
    assertThat(folder.resolve("leak.csv")).doesNotExist();
    assertThat(folder.resolve("leak")).doesNotExist();
    assertThat(folder.resolve("other.duckdb")).doesNotExist();
  }

  @Test
  void endlessQueryIsStopped() throws SQLException, IOException {
    try (QueryDoor door = QueryDoor.open(database, Duration.ofMillis(200))) {
      assertThatThrownBy(
              () ->
                  door.write(
                      "select count(*) from range(100000000000) as a, range(100) as b",
                      ResultFormat.CSV,
                      new ByteArrayOutputStream()))
          .hasMessageContaining("execution time");
    }
  }

  @Test
  void snapshotWithoutDatabaseFileIsLoaded() throws SQLException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryDoor door = QueryDoor.open(SnapshotFiles.in(folder), Duration.ZERO)) {
      door.write("select count(*) as n from facts_trusted", ResultFormat.CSV, out);
      assertThatThrownBy(() -> door.write("copy facts to 'x.csv'", ResultFormat.CSV, out))
          .isInstanceOf(SQLException.class);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("n\r\n2\r\n");
  }
}
