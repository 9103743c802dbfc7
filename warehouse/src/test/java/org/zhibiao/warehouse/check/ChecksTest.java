package org.zhibiao.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.warehouse.TestSnapshot;
import org.zhibiao.warehouse.table.SnapshotFiles;

/** Every check finds what it is for and leads to the sentence; a clean snapshot has no error. */
class ChecksTest {
  private static final String REPORT = "110000-2026-report";

  @TempDir Path folder;
  @TempDir Path before;

  private TestSnapshot snapshot(Path place) {
    return TestSnapshot.in(place)
        .row("regions", Map.of("region_code", "110000", "name_zh", "北京市", "level", "province"))
        .row(
            "indicators",
            Map.of(
                "indicator_code", "unemployment_survey",
                "name_zh", "城镇调查失业率",
                "headline", "true",
                "direction", "lower",
                "share_min", "0",
                "share_max", "30"))
        .indicator("trade", "元", "higher")
        .indicator("exports", "元", "higher")
        .indicator("imports", "元", "none")
        .indicator("gdp", "元", "higher")
        .report("110000", 2026)
        .fact(REPORT, "gdp growth outcome 2025 = 5.4 %");
  }

  private List<String> found(TestSnapshot snapshot) throws SQLException, IOException {
    snapshot.build();
    return new Checks(SnapshotFiles.in(folder), Optional.of(SnapshotFiles.in(before)))
        .run(folder).stream()
            .map(breach -> breach.check().severity().code() + " " + breach.check().name())
            .distinct()
            .toList();
  }

  @Test
  void cleanSnapshotBreaksNothing() throws SQLException, IOException {
    assertThat(found(snapshot(folder))).isEmpty();
  }

  @Test
  void shareBeyondItsRangeIsNoticedWithItsSentence() throws SQLException, IOException {
    TestSnapshot snapshot =
        snapshot(folder)
            .fact(
                REPORT,
                "unemployment_survey share outcome 2025 = 105 %",
                Map.of("sentence", "城镇调查失业率为105%。"));

    assertThat(found(snapshot)).containsExactly("warn value_range");
    assertThat(snapshot.query("select severity, failures, examples[1] from quality"))
        .containsExactly("warn|1|unemployment_survey share 105.000000%：城镇调查失业率为105%。");
  }

  @Test
  void figureToldInTwoWaysIsNoticed() throws SQLException, IOException {
    assertThat(found(snapshot(folder).fact(REPORT, "gdp growth outcome 2025 = 5.2 %")))
        .containsExactly("warn told_differently");
  }

  @Test
  void partsThatDoNotAddUpAreNoticed() throws SQLException, IOException {
    TestSnapshot snapshot =
        snapshot(folder)
            .fact(REPORT, "trade level outcome 2025 = 1000 元")
            .fact(REPORT, "exports level outcome 2025 = 600 元")
            .fact(REPORT, "imports level outcome 2025 = 500 元");

    assertThat(found(snapshot)).containsExactly("warn parts_and_total");
  }

  @Test
  void jumpWithinAYearIsNoticed() throws SQLException, IOException {
    TestSnapshot snapshot =
        snapshot(folder)
            .fact(REPORT, "trade level outcome 2024 = 1000 元")
            .fact(REPORT, "trade level outcome 2025 = 5000 元");

    assertThat(found(snapshot)).containsExactly("warn jump");
  }

  @Test
  void referenceToNothingIsAnError() throws SQLException, IOException {
    assertThat(found(snapshot(folder).fact(REPORT, "no_such_code growth outcome 2025 = 5 %")))
        .contains(
            "error reference_indicator_code_to_indicators",
            "error reference_concept_code_to_indicators");
  }

  @Test
  void valueOutsideTheClosedListIsAnError() throws SQLException, IOException {
    TestSnapshot snapshot =
        snapshot(folder)
            .fact(REPORT, "gdp growth outcome 2025 = 5.4 %", Map.of("review_state", "guessed"));

    assertThatThrownBy(snapshot::build)
        .isInstanceOf(BrokenConstraintException.class)
        .hasMessageContaining("allowed_review_state")
        .hasMessageContaining("guessed");
  }

  @Test
  void rangeInDisorderIsAnError() throws SQLException, IOException {
    assertThat(found(snapshot(folder).fact(REPORT, "- share target 2026 range 6..5 %")))
        .containsExactly("error range_reversed");
  }

  @Test
  void outcomeOfTheFutureIsNoticed() throws SQLException, IOException {
    assertThat(found(snapshot(folder).fact(REPORT, "- level outcome 2030 = 25 所")))
        .containsExactly("warn outcome_ahead");
  }

  @Test
  void numeralWithoutItsFactIsAnError() throws SQLException, IOException {
    TestSnapshot snapshot =
        snapshot(folder)
            .row(
                "passages", Map.of("report_id", REPORT, "passage_no", "77", "section_role", "plan"))
            .row(
                "mentions",
                Map.of("report_id", REPORT, "passage_no", "77", "kind", "fact", "reason", "unit"));

    assertThat(found(snapshot)).containsExactly("error mention_without_fact");
  }

  @Test
  void lossOfFactsAgainstTheSnapshotBeforeIsAnError() throws SQLException, IOException {
    snapshot(before)
        .fact(REPORT, "- level target 2026 = 25 所")
        .fact(REPORT, "- level target 2026 = 26 所")
        .write();

    assertThat(found(snapshot(folder))).containsExactly("error facts_lost", "warn fewer_facts");
  }

  @Test
  void reportWithoutYearIsNoticed() throws SQLException, IOException {
    TestSnapshot snapshot =
        snapshot(folder)
            .row("reports", Map.of("report_id", "x", "kind", "news", "sha256", "0".repeat(64)));

    assertThat(found(snapshot)).containsExactly("warn identity_unknown");
  }

  @Test
  void correctionStandsWhileTheMisprintDoes() throws SQLException, IOException {
    TestSnapshot snapshot = misprint(snapshot(folder), "对外贸易额9.6元。");

    assertThat(found(snapshot)).isEmpty();
    assertThat(snapshot.query("select value from series where indicator_code = 'trade'"))
        .containsExactly("916.000000");
    assertThat(snapshot.query("select value from facts where fact_id = 'misprint'"))
        .containsExactly("9.600000");
  }

  @Test
  void correctionLapsesOnceTheSourceIsMended() throws SQLException, IOException {
    TestSnapshot snapshot = misprint(snapshot(folder), "对外贸易额910元，另有9.6元。");

    assertThat(found(snapshot)).containsExactly("warn correction_outdated");
    assertThat(snapshot.query("select value from series where indicator_code = 'trade'"))
        .containsExactly("9.600000");
    assertThat(snapshot.query("select example_keys[1] from quality")).containsExactly("trade-2025");
  }

  private static TestSnapshot misprint(TestSnapshot snapshot, String sentence) {
    return snapshot
        .fact(
            REPORT,
            "trade level outcome 2025 = 9.6 元",
            Map.of("fact_id", "misprint", "sentence", sentence))
        .row(
            "corrections",
            Map.of(
                "correction_id", "trade-2025",
                "fact_id", "misprint",
                "report_id", REPORT,
                "field", "value",
                "printed", "9.6",
                "corrected", "916",
                "guard", "额9.6元"));
  }
}
