package org.zhibiao.pipeline.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.pipeline.indicator.Sentences;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.statement.Measure;

class SubjectReaderTest {

  @ParameterizedTest
  @CsvSource({
    "打通断头路, 条, 断头路, opened",
    "新建养老驿站, 家, 养老驿站, built",
    "引进科研团队, 个, 科研团队, introduced",
    "村级文化站改造, 个, 村级文化站, renovated",
    "举办群众演出, 场, 群众演出, held",
    "省级示范村, 个, 省级示范村, ''",
  })
  void thingsCountedHaveANounAndAnActivity(
      String phrase, String classifier, String noun, String activity) {
    Subject subject = read("共12" + classifier + "。", "12", classifier, phrase);
    assertThat(subject.count()).contains(new CountedThing(noun, classifier, activity));
    assertThat(subject.investment()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "水利完成投资, INVESTMENT, 水利",
    "省级产业引导基金, FUND, 省级产业引导",
    "中央财政教育支出, BUDGET, 中央财政教育",
    "小微企业首贷户贷款, LOAN, 小微企业首贷户",
    "新增减税降费, TAX_RELIEF, 新增减税降费",
    "农机购置补贴, SUBSIDY, 农机购置",
    "签约项目总投资, CONTRACT, 签约项目",
  })
  void moneyHasAFlowAndAPurpose(String phrase, MoneyFlow flow, String purpose) {
    Investment investment = read("共12亿元。", "12亿", "元", phrase).investment().orElseThrow();
    assertThat(investment.flow()).isEqualTo(flow);
    assertThat(investment.purpose()).isEqualTo(purpose);
    assertThat(investment.amountCny()).isEqualByComparingTo("12");
  }

  @Test
  void whatTheMoneyIsForMayStandBehindIt() {
    Investment investment = read("安排资金3亿元，用于河道清淤。", "3亿", "元", "安排资金").investment().orElseThrow();
    assertThat(investment.purpose()).isEqualTo("河道清淤");
  }

  @Test
  void incomeAndStocksAreNoInvestment() {
    assertThat(read("共12亿元。", "12亿", "元", "一般公共预算收入")).isEqualTo(Subject.NONE);
    assertThat(read("共12亿元。", "12亿", "元", "各项贷款余额")).isEqualTo(Subject.NONE);
  }

  @Test
  void foreignMoneyIsNotConverted() {
    Investment investment = read("共2亿美元。", "2亿", "美元", "签约外资项目").investment().orElseThrow();
    assertThat(investment.amountCny()).isNull();
  }

  private static Subject read(String sentence, String number, String unit, String phrase) {
    Passage passage = Sentences.passage(sentence);
    Figure figure = Sentences.figure(passage, 0, number, unit, 0);
    return new SubjectReader()
        .read(
            figure,
            Sentences.statement(Measure.LEVEL, new BigDecimal("12")),
            new IndicatorReading(phrase, "", "", "", "", List.of()));
  }
}
