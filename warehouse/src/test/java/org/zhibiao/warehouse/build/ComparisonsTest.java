package org.zhibiao.warehouse.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.warehouse.TestSnapshot;

/** A promise of one year is laid beside what the next report says came of it. */
class ComparisonsTest {
  private static final String OLD = "110000-2025-report";
  private static final String NEW = "110000-2026-report";

  @TempDir Path folder;

  private TestSnapshot beijing() {
    return TestSnapshot.in(folder)
        .unit("公斤", "mass", "公斤", 1, 1)
        .unit("斤", "mass", "公斤", 1, 2)
        .unit("吨", "mass", "公斤", 1000, 1)
        .unit("亩", "area", "平方米", 2000, 3)
        .indicator("gdp", "元", "higher")
        .indicator("cpi", "%", "lower")
        .indicator("urban_jobs", "人", "higher")
        .indicator("unemployment_survey", "%", "lower")
        .indicator("grain_output", "吨", "higher")
        .indicator("energy_intensity", "%", "lower")
        .indicator("deficit_ratio", "%", "none")
        .report("110000", 2025)
        .report("110000", 2026);
  }

  @Test
  void outcomeIsToldBesideTheYearBefore() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing()
            .fact(OLD, "gdp growth outcome 2024 = 5.2 %")
            .fact(OLD, "gdp growth target 2025 ~ 5 %")
            .fact(NEW, "gdp growth outcome 2025 = 5.4 %")
            .build();

    assertThat(
            snapshot.query(
                "select period, target_value, outcome_value, previous_value, change, gap, attainment from comparisons order by period"))
        .containsExactly(
            "2024|null|5.200000|null|null|null|no_target",
            "2025|5.000000|5.400000|5.200000|0.200000|0.400000|met");
  }

  @Test
  void unitsOfOneKindAreConvertedExactly() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing()
            .fact(OLD, "grain_output level target 2025 >= 1325 斤")
            .fact(NEW, "grain_output level outcome 2025 = 0.6625 吨")
            .build();

    assertThat(
            snapshot.query("select unit, target_value, outcome_value, attainment from comparisons"))
        .containsExactly("吨|0.662500|0.662500|met");
  }

  @Test
  void kindsAreNeverMixed() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing()
            .fact(OLD, "grain_output level target 2025 >= 100 亩")
            .fact(NEW, "grain_output level outcome 2025 = 100 吨")
            .build();

    assertThat(snapshot.query("select unit, attainment from comparisons order by unit"))
        .containsExactlyInAnyOrder("亩|open", "吨|no_target");
  }

  @Test
  void reportOfTheFollowingYearIsPreferredForTheSeries() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing()
            .report("110000", 2026, "infographic", "")
            .report("110000", 2027)
            .fact("110000-2027-report", "gdp growth outcome 2025 = 5.5 %")
            .fact("110000-2026-infographic", "gdp growth outcome 2025 = 5.3 %")
            .fact(NEW, "gdp growth outcome 2025 = 5.4 %")
            .build();

    assertThat(
            snapshot.query(
                "select value, report_id, rule, statements, spread, len(fact_ids) from series"))
        .containsExactly("5.400000|" + NEW + "|following_report|3|0.200000|3");
  }

  @Test
  void targetIsTheOneAmongOtherTargets() throws SQLException, IOException {
    Map<String, String> main = Map.of("passage_no", "90", "sentence", "主要预期目标");
    TestSnapshot snapshot =
        beijing()
            .fact(OLD, "gdp growth target 2025 = 6.3 %")
            .fact(OLD, "gdp growth target 2025 ~ 5 %", main)
            .fact(OLD, "cpi growth target 2025 ~ 2 %", main)
            .build();

    assertThat(snapshot.query("select target_value from comparisons where indicator_code = 'gdp'"))
        .containsExactly("5.000000");
  }

  @Test
  void implausibleFigureIsInNoSeries() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing()
            .fact(NEW, "cpi growth outcome 2025 = 300 %", Map.of("flags", "value_implausible"))
            .build();

    assertThat(snapshot.query("select * from series")).isEmpty();
  }

  @Test
  void targetsOfTwoYearsAreLaidSideBySide() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing()
            .fact(OLD, "gdp growth target 2025 ~ 5.5 %")
            .fact(NEW, "gdp growth target 2026 ~ 5 %")
            .fact(OLD, "cpi growth target 2025 ~ 2 %")
            .fact(NEW, "cpi growth target 2026 <= 2 %")
            .build();

    assertThat(
            snapshot.query(
                "select indicator_code, plan_year, direction, change from target_changes order by all"))
        .isEqualTo(
            List.of(
                "cpi|2025|first|null",
                "cpi|2026|reworded|0.000000",
                "gdp|2025|first|null",
                "gdp|2026|lowered|-0.500000"));
  }

  @Test
  void attainmentCountsWhatBecameOfThePromises() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing()
            .fact(OLD, "gdp growth target 2025 ~ 5 %")
            .fact(OLD, "urban_jobs change target 2025 >= 260000 人")
            .fact(OLD, "unemployment_survey share target 2025 <= 5 %")
            .fact(OLD, "cpi growth target 2025 ~ 2 %")
            .fact(OLD, "- level target 2025 = 25 所")
            .fact(OLD, "gdp level target 2030 > 6000 元")
            .fact(NEW, "gdp growth outcome 2025 = 5.4 %")
            .fact(NEW, "urban_jobs change outcome 2025 = 301000 人")
            .fact(NEW, "unemployment_survey share outcome 2025 = 5.3 %")
            .build();

    assertThat(
            snapshot.query(
                "select plan_year, targets, met, exceeded, missed, open, never_reported, uncoded, share_met from attainment"))
        .containsExactly("2025|5|1|1|1|1|1|1|66.6667");
  }

  @Test
  void coverageTellsWhatIsMissing() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing().report("110000", 2022).fact(OLD, "gdp growth target 2025 ~ 5 %").build();

    assertThat(snapshot.query("select plan_year, status, facts, coded from coverage order by all"))
        .containsExactly(
            "2022|present|0|0",
            "2023|missing|0|0",
            "2024|missing|0|0",
            "2025|present|1|1",
            "2026|present|0|0");
  }

  @Test
  void flatsFinishedAreToldForFlatsToBeFinished() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing()
            .indicator("affordable_housing", "套", "higher")
            .fact(OLD, "affordable_housing level target 2025 = 80000 套", activity("completed"))
            .fact(NEW, "affordable_housing level outcome 2025 = 120000 套", activity("started"))
            .fact(NEW, "affordable_housing level outcome 2025 = 100000 套", activity("completed"))
            .build();

    assertThat(snapshot.query("select outcome_value, comparability, attainment from comparisons"))
        .containsExactly("100000.000000|same|exceeded");
  }

  @Test
  void firmsToBeFosteredAreNotJudgedByTheFirmsThereAre() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing()
            .indicator("hightech_firms", "家", "higher")
            .fact(OLD, "hightech_firms level target 2025 = 2200 家", activity("created"))
            .fact(NEW, "hightech_firms level outcome 2025 = 7800 家")
            .build();

    assertThat(snapshot.query("select comparability, gap, attainment from comparisons"))
        .containsExactly("other_scope|null|not_comparable");
  }

  @Test
  void figureOfLessThanTheIndicatorIsNotItsOutcome() throws SQLException, IOException {
    Map<String, String> withoutHousing =
        Map.of("sentence", "扣除房地产投资后，城镇投资增长2.7%。", "indicator", "城镇投资");
    Map<String, String> inRealTerms = Map.of("sentence", "扣除价格因素，居民收入增长4%。", "indicator", "居民收入");
    TestSnapshot snapshot =
        beijing()
            .indicator("fixed_investment", "元", "higher")
            .indicator("income", "元", "higher")
            .fact(OLD, "fixed_investment growth target 2025 ~ 5 %")
            .fact(NEW, "fixed_investment growth outcome 2025 = 2.7 %", withoutHousing)
            .fact(NEW, "income growth outcome 2025 = 4 %", inRealTerms)
            .build();

    assertThat(
            snapshot.query(
                "select indicator_code, outcome_value, attainment from comparisons order by all"))
        .containsExactly("fixed_investment|null|open", "income|4.000000|no_target");
  }

  @Test
  void promiseOutsideTheCatalogueIsFoundAgainByItsWords() throws SQLException, IOException {
    TestSnapshot snapshot =
        beijing()
            .fact(OLD, "- level target 2025 = 20 条", words("打通断头路"))
            .fact(OLD, "- level target 2025 = 300 处", words("治理违建"))
            .fact(OLD, "- level target 2025 = 30 所", words("新建幼儿园"))
            .fact(NEW, "- level outcome 2025 = 53 条", words("打通“断头路”"))
            .fact(NEW, "- level outcome 2025 = 310 户", words("治理违建"))
            .fact(NEW, "- level outcome 2025 = 31 所", words("新建幼儿园"))
            .fact(NEW, "- level outcome 2025 = 12 所", words("新建幼儿园"))
            .build();

    assertThat(
            snapshot.query(
                "select indicator, unit, target_value, outcome_value, gap, attainment from wording_comparisons"))
        .containsExactly("打通断头路|条|20.000000|53.000000|33.000000|exceeded");
  }

  private static Map<String, String> activity(String activity) {
    return Map.of("activity", activity);
  }

  private static Map<String, String> words(String indicator) {
    return Map.of("indicator", indicator);
  }
}
