package org.zhibiao.pipeline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.flag.FlagCode;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.outline.SectionRole;

/** What one sentence leaves standing for the next, and what stays in doubt. */
class StatementReaderTest {

  @Test
  void aSpanThatOpensAParagraphHoldsToItsEnd() {
    StatementReader reader = new StatementReader(MarkedFigure.report(2026));
    read(reader, "五年来，城乡面貌焕然一新。", 0);
    assertThat(read(reader, "新建学校140所。", 0).period()).isEqualTo("2021/2025");
    assertThat(read(reader, "新建学校140所。", 1).period()).isEqualTo("2025");
  }

  @Test
  void aSpanThatClosesTheFirstClauseHoldsToo() {
    StatementReader reader = new StatementReader(MarkedFigure.report(2026));
    read(reader, "清水工程实施三年来，河湖面貌焕然一新。", 0);
    assertThat(read(reader, "新建泵站140座。", 0).period()).isEqualTo("2023/2025");
  }

  @Test
  void aTermOfYearsDatesItsSentenceOnly() {
    StatementReader reader = new StatementReader(MarkedFigure.report(2026));
    Statement term = read(reader, SectionRole.PLAN, "三年内建成渔港6座。", 0);
    assertThat(term.period()).isEqualTo("2026/2028");
    assertThat(read(reader, SectionRole.PLAN, "新建泵站9座。", 0).period()).isEqualTo("2026");
  }

  @Test
  void aSpanThatOnlyComparesIsForgotten() {
    StatementReader reader = new StatementReader(MarkedFigure.report(2026));
    read(reader, "近两年渔业增速居全省前列。", 0);
    assertThat(read(reader, "新建泵站140座。", 0).period()).isEqualTo("2025");
  }

  @Test
  void theYearGoneByHoldsAmongPlansUntilAnotherIsNamed() {
    StatementReader reader = new StatementReader(MarkedFigure.report(2026));
    read(reader, SectionRole.PLAN, "过去一年，各项任务完成得很好。", 0);
    Statement told = read(reader, SectionRole.PLAN, "渔业产值增长6%。", 0);
    assertThat(told.modality()).isEqualTo(Modality.OUTCOME);
    assertThat(told.period()).isEqualTo("2025");
    read(reader, SectionRole.PLAN, "今年任务更重。", 0);
    Statement meant = read(reader, SectionRole.PLAN, "渔业产值增长7%。", 0);
    assertThat(meant.modality()).isEqualTo(Modality.TARGET);
    assertThat(meant.period()).isEqualTo("2026");
  }

  @Test
  void fiveYearsAheadAreThoseThatTheReportHasSpokenOf() {
    StatementReader reader = new StatementReader(MarkedFigure.report(2028));
    read(reader, SectionRole.MULTI_YEAR_PLAN, "今后五年，渔业产值年均增长6%。", 0);
    assertThat(read(reader, SectionRole.PLAN, "五年内，新建渔港8座。", 1).period()).isEqualTo("2028/2032");
  }

  @Test
  void thisYearSoFarHoldsToTheEndOfItsParagraph() {
    StatementReader reader = new StatementReader(MarkedFigure.report(2026));
    read(reader, "今年以来，渔区干群奋力抗灾。", 0);
    assertThat(read(reader, "截至4月底，复航渔船900艘。", 0).period()).isEqualTo("2026-04");
    assertThat(read(reader, "一季度渔业产值下降4%。", 0).period()).isEqualTo("2026-01/2026-03");
    assertThat(read(reader, "一季度渔业产值下降4%。", 1).period()).isEqualTo("2025-01/2025-03");
  }

  @Test
  void aReportOfUnknownYearsDatesOnlyWhatDatesItself() {
    StatementReader reader = new StatementReader(MarkedFigure.report(null));
    Statement dated = read(reader, "1983年产煤7亿吨。", 0);
    Statement undated = read(reader, "产煤7亿吨。", 1);
    assertThat(dated.period()).isEqualTo("1983");
    assertThat(undated.period()).isEmpty();
    assertThat(undated.flags()).extracting(Flag::code).contains(FlagCode.PERIOD_ASSUMED);
  }

  @Test
  void aSectionOfNoRoleLeavesABareFigureInDoubt() {
    StatementReader reader = new StatementReader(MarkedFigure.report(1960));
    Passage passage = MarkedFigure.passage(SectionRole.UNKNOWN, "水库四十座。", 0);
    Statement statement = reader.read(passage, List.of(), MarkedFigure.figures(passage)).get(0);
    assertThat(statement.flags())
        .extracting(Flag::code)
        .containsExactly(FlagCode.MODALITY_ASSUMED, FlagCode.PERIOD_ASSUMED);
  }

  @Test
  void theGovernorAndTheSubjectOfAFigureAreFound() {
    Passage passage = MarkedFigure.passage(SectionRole.REVIEW, "全区森林覆盖率提高到45%", 0);
    FigureContext context =
        FigureContextReader.read(passage.text(), MarkedFigure.figures(passage)).get(0);
    assertThat(context.governor()).map(Cue::kind).contains(CueKind.ENDPOINT);
    assertThat(context.subject()).isEqualTo("全区森林覆盖率");
  }

  private static Statement read(StatementReader reader, String sentence, int paragraph) {
    return read(reader, SectionRole.REVIEW, sentence, paragraph);
  }

  private static Statement read(
      StatementReader reader, SectionRole role, String sentence, int paragraph) {
    Passage passage = MarkedFigure.passage(role, sentence, paragraph);
    List<Statement> statements = reader.read(passage, List.of(), MarkedFigure.figures(passage));
    return statements.isEmpty() ? null : statements.get(0);
  }
}
