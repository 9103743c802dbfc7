package org.zhibiao.pipeline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.flag.FlagCode;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Statement;

class IndicatorDoubtsTest {

  @Test
  void aRateOutOfItsRangeIsImplausible() {
    assertThat(flags("居民消费价格上涨310%。", "310%", "%", Measure.GROWTH, "310"))
        .containsExactly(FlagCode.VALUE_IMPLAUSIBLE);
  }

  @Test
  void aGrowthOverSeveralYearsMayBeAny() {
    Statement ofYears = Sentences.statement(Measure.GROWTH, new BigDecimal("180"), "2019/2024");
    assertThat(flags("固定资产投资增长180%。", "180%", "%", ofYears)).isEmpty();
  }

  @Test
  void anAmountWithoutUnitIsDoubted() {
    assertThat(flags("全县旅游总收入突破90亿。", "90亿", "", Measure.LEVEL, "9000000000"))
        .containsExactly(FlagCode.UNIT_MISSING);
  }

  @Test
  void aSentenceWithoutSubjectSaysSo() {
    assertThat(flags("同比增长8%。", "8%", "%", Measure.GROWTH, "8"))
        .containsExactly(FlagCode.SUBJECT_UNKNOWN);
  }

  @Test
  void aChineseNumeralBeforeAShortNounIsDoubted() {
    assertThat(flags("办好这两件要事。", "两", "件", Measure.LEVEL, "2"))
        .containsExactly(FlagCode.SUBJECT_DOUBTFUL);
  }

  @Test
  void aPlainStatementHasNoDoubt() {
    assertThat(flags("固定资产投资增长7%。", "7%", "%", Measure.GROWTH, "7")).isEmpty();
  }

  private static List<FlagCode> flags(
      String sentence, String number, String unit, Measure measure, String value) {
    return flags(
        sentence, number, unit, Sentences.statement(measure, new BigDecimal(value), "2024"));
  }

  private static List<FlagCode> flags(
      String sentence, String number, String unit, Statement statement) {
    Passage passage = Sentences.passage(sentence);
    Figure figure = Sentences.figure(passage, 0, number, unit, 0);
    return new IndicatorReader(Sentences.identity("440000", "广东省"))
            .read(passage, List.of(figure.mention()), List.of(figure), List.of(statement))
            .get(0)
            .flags()
            .stream()
            .map(Flag::code)
            .toList();
  }
}
