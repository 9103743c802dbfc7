package org.zhibiao.pipeline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseSplitterTest {

  @Test
  void commasAndSemicolonsPartClauses() {
    assertThat(words("产值增长5%，利润增长8%；税收持平。")).containsExactly("产值增长5%", "利润增长8%", "税收持平");
  }

  @Test
  void enumerationCommasDoNot() {
    assertThat(words("产值达300亿元、增长5%")).containsExactly("产值达300亿元、增长5%");
  }

  @Test
  void bracketsAndQuotationMarksStayWhole() {
    assertThat(words("“稳中求进，以进促稳”成效显现，企业（含个体户，下同）9万户"))
        .containsExactly("“稳中求进，以进促稳”成效显现", "企业（含个体户，下同）9万户");
  }

  @Test
  void aBracketNeverClosedDoesNotSwallowTheRest() {
    assertThat(words("产值（初步数增长5%，利润增长8%")).hasSize(2);
  }

  @Test
  void aCommaInANumberIsNone() {
    assertThat(words("收入 1,234 元,支出 5 元")).containsExactly("收入 1,234 元", "支出 5 元");
  }

  private static List<String> words(String sentence) {
    return ClauseSplitter.split(sentence).stream().map(clause -> clause.in(sentence)).toList();
  }
}
