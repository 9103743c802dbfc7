package org.zhibiao.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.pipeline.text.LineMark.Style;

class LineMarkTest {

  @ParameterizedTest
  @CsvSource({
    "一、渔业, NUMERAL, 2",
    "十二、盐业, NUMERAL, 3",
    "（三）渔港, BRACKETED_NUMERAL, 3",
    "二是修渔港, NUMERAL_CLAUSE, 2",
    "'第四，修渔港', ORDINAL, 3",
    "'首先，修渔港', ORDINAL, 3",
    "第二章 渔港, CHAPTER, 4",
    "## 渔港, MARKDOWN_HEADING, 3",
    "- 渔港, BULLET, 2",
    "——渔港建成, DASH, 2",
    "12.渔港, DIGIT, 3",
    "(2)渔港, BRACKETED_DIGIT, 3",
    "③渔港, BRACKETED_DIGIT, 1",
    "各位代表：, SALUTATION, 0",
    "附件2, ANNEX, 0",
    "| 渔港 | 3 |, TABLE_ROW, 0"
  })
  void isFound(String line, Style style, int length) {
    assertThat(LineMark.find(line)).contains(new LineMark(style, length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一年来，渔港增多", "12.5万吨", "第九届渔业博览会", "-3.2度", "附近海域", "二十个渔港", "渔港"})
  void isNotSeenWhereThereIsNone(String line) {
    assertThat(LineMark.find(line)).isEmpty();
  }
}
