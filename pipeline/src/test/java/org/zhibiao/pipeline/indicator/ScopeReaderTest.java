package org.zhibiao.pipeline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeReaderTest {
  private final ScopeReader reader = new ScopeReader("440000", List.of("广东省", "广东"), false);

  @ParameterizedTest
  @CsvSource({
    "白云机场旅客吞吐量, 白云机场",
    "松山湖高新区规上工业产值, 松山湖高新区",
    "佛山市工业投资, 佛山市",
    "深圳外贸出口, 深圳",
    "全国粮食产量, 全国",
    "中心城区公交站点, 中心城区",
  })
  void partsAndOtherPlacesAreNamed(String phrase, String scope) {
    assertThat(reader.scopeOf(phrase)).isEqualTo(scope);
  }

  @ParameterizedTest
  @CsvSource({
    "地区生产总值",
    "广东省固定资产投资",
    "新建产业园区标准厂房",
    "佛山等城市试点",
    "开发区数量",
    "长寿老人津贴",
  })
  void theWholeRegionHasNoScope(String phrase) {
    assertThat(reader.scopeOf(phrase)).isEmpty();
  }
}
