package org.zhibiao.warehouse.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.warehouse.TestSnapshot;

/** Two texts of one year are laid side by side: full report and picture story, two cleanings. */
class ConsistencyTest {
  private static final String STORY = "110199-2026-infographic";
  private static final String REPORT = "110199-2026-report";

  @TempDir Path folder;
  private TestSnapshot snapshot;
  private int passages;

  private void begin() {
    snapshot =
        TestSnapshot.in(folder)
            .report("110199", 2026, "infographic", "")
            .report("110199", 2026)
            .indicator("unemployment_survey", "%", "lower");
    say(STORY, "今年的旁白与数字无关但总有", "八", "项任务。");
  }

  /** A sentence of text and numerals in turn: texts at even places, numerals at odd ones. */
  private void say(String report, String... parts) {
    String sentence = String.join("", parts);
    int passage = passages++;
    snapshot.row(
        "passages",
        Map.of(
            "report_id",
            report,
            "passage_no",
            Integer.toString(passage),
            "section_role",
            "plan",
            "start",
            "0",
            "end",
            Integer.toString(sentence.length()),
            "text",
            sentence,
            "plain",
            sentence));
    int start = 0;
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        numeral(report, passage, i / 2, start, parts[i], sentence);
      }
      start += parts[i].length();
    }
  }

  private void numeral(
      String report, int passage, int number, int start, String text, String sentence) {
    boolean name = !text.matches("[0-9.]+[处万%所].*");
    Map<String, String> row = new LinkedHashMap<>();
    row.put("report_id", report);
    row.put("passage_no", Integer.toString(passage));
    row.put("mention_no", Integer.toString(number));
    row.put("start", Integer.toString(start));
    row.put("end", Integer.toString(start + text.length()));
    row.put("text", text);
    row.put("kind", name ? "label" : "fact");
    row.put("reason", "test");
    snapshot.row("mentions", row);
    if (name) {
      return;
    }
    row.put("fact_id", report + passage + "." + number);
    row.put("region_code", "110199");
    row.put("value", text.replaceAll("[^0-9.]", ""));
    row.put("unit", text.replaceAll("[0-9.]", ""));
    row.put("comparator", "=");
    row.put("measure", "level");
    row.put("modality", "target");
    row.put("period", "2026");
    row.put("section_role", "plan");
    row.put("sentence", sentence);
    row.put("review_state", "machine");
    snapshot.row("facts", row);
  }

  private List<String> told() throws SQLException, IOException {
    return snapshot
        .build()
        .query(
            "select verdict, matched_by, text_a, text_b from consistency order by verdict, text_a, text_b");
  }

  @Test
  void whatBothPrintAgreesAlsoWhereTheStoryIsShorter() throws SQLException, IOException {
    begin();
    say(STORY, "新修林间步道", "35万", "米，增设驿站", "12处");
    say(REPORT, "持续提升山水品质，新修林间步道", "35万", "米，沿线增设驿站", "12处", "，方便市民游览歇脚。");

    assertThat(told()).contains("agree|words|35万|35万", "agree|words|12处|12处");
  }

  @Test
  void oneFigureThatAnotherTextSplitsInTwoDiffersFromBoth() throws SQLException, IOException {
    begin();
    say(STORY, "修建", "9处", "社区（村）球场，扩充", "7万", "平方米健身广场，办好一批家门口运动会");
    say(REPORT, "修建", "5处", "村球场、", "4处", "社区小球场，扩充", "7万", "平方米健身广场，办好一批家门口运动会。");

    assertThat(told()).contains("agree|words|7万|7万", "differ|words|9处|4处", "differ|words|9处|5处");
  }

  @Test
  void namesThatHoldOtherNumbersDiffer() throws SQLException, IOException {
    begin();
    say(STORY, "深入落实上级对新城建设提出的“", "2+5", "”规划体系，以争先的精神面貌开创新局面");
    say(REPORT, "深入落实国家和省里对新城建设提出的“", "4+2", "”规划设计体系，以争先的精神面貌开创新局面。");

    assertThat(told()).contains("differ|words|2+5|4+2");
  }

  @Test
  void whatOnlyOneTellsStandsAlone() throws SQLException, IOException {
    begin();
    say(STORY, "改造乡镇卫生院", "17所");
    say(REPORT, "全年植树造林成活率保持在", "93%", "以上。");

    assertThat(told()).containsExactly("only_a|none|17所|null", "only_b|none|null|93%");
  }

  @Test
  void equalSentencesAreMatchedAsSuch() throws SQLException, IOException {
    begin();
    say(STORY, "全市新开通公交专用道", "48万", "米。");
    say(REPORT, "全市新开通公交专用道 ", "48万", "米。");

    assertThat(told()).containsExactly("agree|sentence|48万|48万");
  }
}
