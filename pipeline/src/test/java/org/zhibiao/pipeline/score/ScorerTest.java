package org.zhibiao.pipeline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibiao.pipeline.fact.Extraction;
import org.zhibiao.pipeline.fact.Fact;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.mention.MentionKind;
import org.zhibiao.pipeline.outline.Outline;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.outline.Section;
import org.zhibiao.pipeline.outline.SectionRole;
import org.zhibiao.pipeline.quantity.ComparatorCode;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.ReportKind;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Modality;
import org.zhibiao.pipeline.statement.Statement;
import org.zhibiao.pipeline.subject.Subject;
import org.zhibiao.pipeline.text.CleanText;
import org.zhibiao.pipeline.text.Span;

/** Facts are laid beside gold, and each error costs the level it belongs to and those above. */
class ScorerTest {
  private static final String SENTENCE = "全县粮食产量52万吨、增长3.1%，居全省前列。";
  private static final Passage PASSAGE = passage(SENTENCE);

  @Test
  void whatAgreesInAllIsRightAtEveryLevel() {
    ReportScore score = score(List.of(tonnes(), growth()), List.of(tonnesFact(), growthFact()));
    for (ScoreLevel level : ScoreLevel.values()) {
      assertThat(score.rate(level).f1()).as(level.code()).isEqualTo(1.0);
    }
  }

  @Test
  void aWrongPeriodCostsTheStatementButNotTheQuantity() {
    Fact late = fact("52万吨", "520000", "吨", Measure.LEVEL, "2024", "粮食产量", "grain_output");
    ReportScore score = score(List.of(tonnes()), List.of(late));
    assertThat(score.rate(ScoreLevel.QUANTITY)).isEqualTo(new Rate(1, 1, 1));
    assertThat(score.rate(ScoreLevel.STATEMENT)).isEqualTo(new Rate(0, 1, 1));
    assertThat(score.rate(ScoreLevel.CODE)).isEqualTo(new Rate(1, 1, 1));
    assertThat(score.facts().get(0).errors()).containsExactly(ErrorClass.PERIOD);
  }

  @Test
  void aWrongCodeCostsOnlyTheLevelOfCodes() {
    Fact other = fact("52万吨", "520000", "吨", Measure.LEVEL, "2025", "粮食产量", "grain_area");
    ReportScore score = score(List.of(tonnes()), List.of(other));
    assertThat(score.rate(ScoreLevel.FULL)).isEqualTo(new Rate(1, 1, 1));
    assertThat(score.rate(ScoreLevel.CODE)).isEqualTo(new Rate(0, 1, 1));
  }

  @Test
  void missedAndSpuriousFactsAreTold() {
    ReportScore score = score(List.of(tonnes()), List.of(growthFact()));
    assertThat(score.rate(ScoreLevel.FOUND)).isEqualTo(new Rate(0, 1, 1));
    assertThat(new ScoreTable(List.of(score)).errors())
        .containsOnlyKeys(ErrorClass.MISSED, ErrorClass.SPURIOUS);
    assertThat(ErrorLines.of(score))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains(SENTENCE));
  }

  @Test
  void ofTwoFactsAtOnePlaceTheOneOfTheSameValueIsTaken() {
    Fact wide = fact("52万吨、增长3.1%", "52", "", Measure.LEVEL, "2025", "粮食产量", "");
    ReportScore score = score(List.of(tonnes()), List.of(wide, tonnesFact()));
    assertThat(score.rate(ScoreLevel.FULL)).isEqualTo(new Rate(1, 2, 1));
  }

  @Test
  void kindsAgreeWhereAMentionOfTheSameKindOverlaps() {
    GoldRow label =
        new GoldRow(new Span(0, 1), "全", "label", null, null, "", "", "", "", "", "", "", "");
    ReportScore score = score(List.of(tonnes(), label), List.of(tonnesFact()));
    assertThat(score.kinds().agreed()).isEqualTo(1);
    assertThat(score.kinds().share()).isEqualTo(0.5);
    assertThat(score.kinds().disagreements()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"粮食产量, 粮食产量, 1.0", "粮食产量, 产量, 0.6667", "ＰＭ2.5 浓度, PM2.5浓度, 1.0", "粮食产量, 城镇就业, 0.0"})
  void likenessOfIndicatorsIsThatOfTheirCharacters(String left, String right, double likeness) {
    assertThat(FactComparison.likeness(left, right)).isCloseTo(likeness, within(0.0001));
  }

  @ParameterizedTest
  @CsvSource({"33.3333, 33.3, true", "33.3333, 34, false", "5.4, 5.4000, true", "5.4, 5.5, false"})
  void aThirdMayBeRounded(BigDecimal wanted, BigDecimal stated, boolean same) {
    Fact fact = fact("52万吨", stated.toString(), "吨", Measure.LEVEL, "2025", "粮食产量", "");
    assertThat(FactComparison.sameValue(gold("52万吨", wanted, "吨", "level"), fact)).isEqualTo(same);
  }

  private static ReportScore score(List<GoldRow> gold, List<Fact> facts) {
    ReportIdentity nobody =
        new ReportIdentity(
            null, null, ReportKind.REPORT, null, null, null, null, null, null, null, null, null);
    Outline outline = new Outline(List.of(PASSAGE.section()), List.of(PASSAGE), List.of());
    List<Mention> mentions = facts.stream().map(Fact::mention).toList();
    return Scorer.score(
        "own.tsv", gold, new Extraction(nobody, outline, mentions, facts, List.of()));
  }

  private static GoldRow tonnes() {
    return gold("52万吨", new BigDecimal("520000"), "吨", "level");
  }

  private static GoldRow growth() {
    return gold("3.1%", new BigDecimal("3.1"), "%", "growth");
  }

  private static GoldRow gold(String text, BigDecimal value, String unit, String measure) {
    int start = SENTENCE.indexOf(text);
    return new GoldRow(
        new Span(start, start + text.length()),
        text,
        "fact",
        value,
        null,
        "=",
        unit,
        measure,
        "outcome",
        "2025",
        "粮食产量",
        "grain_output",
        "");
  }

  private static Fact tonnesFact() {
    return fact("52万吨", "520000", "吨", Measure.LEVEL, "2025", "粮食产量", "grain_output");
  }

  private static Fact growthFact() {
    return fact("3.1%", "3.1", "%", Measure.GROWTH, "2025", "粮食产量", "grain_output");
  }

  private static Fact fact(
      String text,
      String value,
      String unit,
      Measure measure,
      String period,
      String indicator,
      String code) {
    int start = SENTENCE.indexOf(text);
    int end = start + text.length();
    Mention mention = new Mention(PASSAGE, 0, start, end, MentionKind.FACT, "quantity");
    BigDecimal number = new BigDecimal(value);
    return new Fact(
        text,
        mention,
        new Quantity(number, null, ComparatorCode.EXACT, unit, start, end),
        new Statement(measure, Modality.OUTCOME, number, null, period, "unknown", "", List.of()),
        new IndicatorReading(indicator, code, "", "", "", List.of()),
        Subject.NONE,
        List.of(),
        0.9);
  }

  private static Passage passage(String text) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    Section section = new Section(0, List.of(), SectionRole.REVIEW);
    CleanText clean = new CleanText(text, starts, ends);
    return new Passage(0, section, 0, false, new Span(0, text.length()), clean);
  }
}
