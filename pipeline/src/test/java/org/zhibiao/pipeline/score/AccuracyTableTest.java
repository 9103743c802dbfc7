package org.zhibiao.pipeline.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.outline.Section;
import org.zhibiao.pipeline.outline.SectionRole;
import org.zhibiao.pipeline.text.CleanText;
import org.zhibiao.pipeline.text.Span;

/** The published table of accuracy: levels and fields, over all sections and role by role. */
class AccuracyTableTest {
  private final List<AccuracyRow> rows =
      AccuracyTable.rows(
          "example",
          new ScoreTable(
              List.of(
                  new ReportScore(
                      "a.tsv",
                      List.of(missed(SectionRole.REVIEW), missed(SectionRole.PLAN)),
                      new KindAgreement(0, 0, List.of())))));

  @Test
  void everyFieldStandsAtItsLevel() {
    assertThat(rows)
        .filteredOn(row -> row.sectionRole().equals("all"))
        .extracting(row -> row.level() + "/" + row.field())
        .containsExactly(
            "found/all",
            "found/value",
            "quantity/all",
            "quantity/value_upper",
            "quantity/comparator",
            "quantity/unit",
            "statement/all",
            "statement/measure",
            "statement/modality",
            "statement/period",
            "full/all",
            "full/indicator",
            "code/all");
  }

  @Test
  void rolesAreCountedApartAndTogether() {
    assertThat(wanted("all")).isEqualTo(2);
    assertThat(wanted("review")).isEqualTo(1);
    assertThat(wanted("plan")).isEqualTo(1);
  }

  private int wanted(String role) {
    return rows.stream()
        .filter(row -> row.sectionRole().equals(role) && row.level().equals("found"))
        .findFirst()
        .orElseThrow()
        .rate()
        .wanted();
  }

  private static MatchedFact missed(SectionRole role) {
    GoldRow gold =
        new GoldRow(
            new Span(0, 1),
            "5",
            "fact",
            BigDecimal.valueOf(5),
            null,
            "=",
            "家",
            "level",
            "outcome",
            "2025",
            "医院",
            "",
            "");
    Set<ErrorClass> errors = EnumSet.of(ErrorClass.MISSED);
    CleanText text = new CleanText("5", new int[] {0}, new int[] {1});
    Passage passage =
        new Passage(0, new Section(0, List.of(), role), 0, false, new Span(0, 1), text);
    return new MatchedFact(Optional.of(gold), Optional.empty(), Optional.of(passage), errors);
  }
}
