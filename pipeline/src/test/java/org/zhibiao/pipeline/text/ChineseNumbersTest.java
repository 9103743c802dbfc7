package org.zhibiao.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumbersTest {

  @ParameterizedTest
  @CsvSource({"三, 3", "十, 10", "十六, 16", "二十, 20", "三十一, 31", "二〇二六, 2026", "一九八○, 1980", "27, 27"})
  void areRead(String numeral, int value) {
    assertThat(ChineseNumbers.parse(numeral)).isEqualTo(value);
  }

  @Test
  void otherWordsAreNone() {
    assertThatThrownBy(() -> ChineseNumbers.parse("渔"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("渔");
  }

  @ParameterizedTest
  @CsvSource({"一五, 1953", "二五, 1958", "三五, 1966", "七五, 1986", "十五, 2001", "十一五, 2006", "十五五, 2026"})
  void aFiveYearPlanBeginsIn(String plan, int year) {
    assertThat(FiveYearPlans.firstYear(plan)).contains(year);
  }

  @ParameterizedTest
  @CsvSource({"五", "渔五", "十四"})
  void otherWordsAreNoPlans(String words) {
    assertThat(FiveYearPlans.firstYear(words)).isEmpty();
  }
}
