package org.zhibiao.pipeline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScannerTest {
  private static final ReportYears LOOKING_BACK = new ReportYears(2025, 2026, null, false, null);

  @ParameterizedTest
  @CsvSource({
    "2023年, WHEN, 2023",
    "一九八○年产量, WHEN, 1980",
    "去年, WHEN, 2025",
    "明年, WHEN, 2027",
    "上半年, WHEN, 2025-01/2025-06",
    "2024年三季度, WHEN, 2024-07/2024-09",
    "1至8月, WHEN, 2025-01/2025-08",
    "五年来, SPAN, 2021/2025",
    "近三年, SPAN, 2023/2025",
    "今后五年, SPAN, 2026/2030",
    "“十三五”时期, SPAN, 2016/2020",
    "“七五”期间, SPAN, 1986/1990",
    "第一个五年计划期间, SPAN, 1953/1957",
    "“十四五”末, WHEN, 2025",
    "2022年以来, SPAN, 2022/2025",
    "从1991年到1995年, RANGE, 1991/1995",
    "到2030年, DEADLINE, 2030",
    "较2020年增长, BASE, 2020",
    "比上年增长, USUAL_BASE, 2024",
    "从2020年的, FROM, 2020"
  })
  void expressionsOfTimeAreFound(String words, TimeRole role, String period) {
    TimeExpression time = new TimeScanner(LOOKING_BACK).scan(words).get(0);
    assertThat(time.role()).isEqualTo(role);
    assertThat(time.period().text()).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "实施三年行动计划",
    "历时12年建成",
    "《2025年预算》",
    "成立30年大庆",
    "培训3个月",
    "创近十年新高",
    "“十四五”规划圆满收官",
    "“十四五”期间任务如期完成",
    "是1990年到2002年的总和",
    "面向2035年的科技项目",
    "延长五年"
  })
  void durationsAndNamesAreNoTime(String words) {
    assertThat(new TimeScanner(LOOKING_BACK).scan(words)).isEmpty();
  }

  @Test
  void theSpanBehindARangeOnlyRepeatsIt() {
    assertThat(new TimeScanner(LOOKING_BACK).scan("从1991年到1995年的五年间"))
        .extracting(time -> time.period().text())
        .containsExactly("1991/1995");
  }
}
