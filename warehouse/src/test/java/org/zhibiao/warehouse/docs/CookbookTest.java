package org.zhibiao.warehouse.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.warehouse.TestSnapshot;
import org.zhibiao.warehouse.bench.QueryTime;
import org.zhibiao.warehouse.bench.SqlBench;
import org.zhibiao.warehouse.check.Checks;
import org.zhibiao.warehouse.query.DuckDbFile;
import org.zhibiao.warehouse.query.QueryDoor;
import org.zhibiao.warehouse.query.ResultFormat;
import org.zhibiao.warehouse.table.SnapshotFiles;

/** Every query of the cookbook runs, and on a snapshot that has something to say, answers. */
class CookbookTest {
  private static final String OLD = "110000-2025-report";
  private static final String NEW = "110000-2026-report";
  private static final String STORY = "110000-2026-infographic";

  @TempDir static Path folder;
  private static Path database;

  @BeforeAll
  static void writeDatabase() throws SQLException, IOException {
    Map<String, String> doubtful = Map.of("flags", "period_assumed");
    TestSnapshot.in(folder)
        .row("regions", Map.of("region_code", "110000", "name_zh", "北京市", "level", "province"))
        .indicator("gdp", "元", "higher")
        .indicator("cpi", "%", "lower")
        .indicator("urban_jobs", "人", "higher")
        .indicator("grain_output", "吨", "higher")
        .row("regions", Map.of("region_code", "100000", "name_zh", "全国", "level", "nation"))
        .report("100000", 2025)
        .fact("100000-2025-report", "cpi growth target 2025 ~ 2 %")
        .report("110000", 2024)
        .report("110000", 2025)
        .report("110000", 2026)
        .report("110000", 2026, "infographic", "")
        .row("terms", Map.of("report_id", NEW, "term_no", "0", "term", "首发经济"))
        .fact(OLD, "gdp growth outcome 2024 = 5.2 %")
        .fact(OLD, "gdp growth target 2025 ~ 5.5 %")
        .fact(OLD, "cpi growth target 2025 = 2 %")
        .fact(OLD, "urban_jobs change target 2025 >= 280000 人")
        .fact(NEW, "gdp growth outcome 2025 = 4.9 %")
        .fact(NEW, "gdp growth outcome 2025 = 4.8 %", doubtful)
        .fact(NEW, "urban_jobs change outcome 2025 = 301000 人")
        .fact(NEW, "gdp growth target 2026 ~ 5 %")
        .fact(NEW, "cpi growth target 2026 ~ 2 %")
        .fact(NEW, "gdp growth target 2026/2030 ~ 5 %")
        .fact(NEW, "grain_output level outcome 2025 = 478000 吨")
        .fact(
            NEW,
            "- level target 2026 = 30000000000 元",
            Map.of("flow", "investment", "purpose", "城际铁路", "unit_code", "CNY"))
        .fact(OLD, "- level target 2025 = 20 所", Map.of("indicator", "新建中小学校"))
        .fact(
            NEW,
            "- level outcome 2025 = 25 所",
            Map.of("indicator", "新建中小学校", "counted_noun", "中小学校"))
        .fact(NEW, "- level target 2026 = 7 处", Map.of("sentence", "今年将改造老城厂房7处并向居民开放。"))
        .fact(STORY, "- level target 2026 = 9 处", Map.of("sentence", "改造老城厂房9处并向居民开放"))
        .build();
    new Checks(SnapshotFiles.in(folder), Optional.empty()).run(folder);
    database = folder.resolve("zhibiao.duckdb");
    DuckDbFile.write(SnapshotFiles.in(folder), database);
  }

  static List<Recipe> recipes() {
    return Cookbook.recipes();
  }

  @Test
  void everyHeadingHasItsQuery() {
    long headings = Cookbook.page().lines().filter(line -> line.startsWith("### ")).count();
    assertThat(Cookbook.recipes()).hasSize((int) headings);
    assertThat(headings).isGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void queryAnswers(Recipe recipe) throws SQLException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryDoor door = QueryDoor.open(database, Duration.ofSeconds(60))) {
      door.write(recipe.sql(), ResultFormat.JSONL, out);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).as(recipe.title()).isNotEmpty();
  }

  @Test
  void benchTimesEveryQueryOnBothSides() throws SQLException, IOException {
    List<QueryTime> times = SqlBench.run(database);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SqlBench.print(times, new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(times).hasSameSizeAs(Cookbook.recipes());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("file ms  memory ms   ratio")
        .contains(times.get(0).title());
  }
}
