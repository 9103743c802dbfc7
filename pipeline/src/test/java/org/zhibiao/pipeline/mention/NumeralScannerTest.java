package org.zhibiao.pipeline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralScannerTest {

  @ParameterizedTest
  @CsvSource({
    "'投资5.2万亿元', 5.2万亿",
    "'收入1,234.5万元', '1,234.5万'",
    "'整改问题80多万个', 80多万",
    "'装机391万千瓦', 391万",
    "'投资1亿2千万元', 1亿2千万",
    "'产量四百二十七亿四千万斤', 四百二十七亿四千万",
    "'增长百分之十一点八', 百分之十一点八",
    "'提高两个百分点', 两",
    "'占三分之一', 三分之一",
    "'占全省1/4', 1/4",
    "'近一半农户', 一半",
    "'超五成', 五",
    "'实现翻番', 翻番",
    "'翻了近两番', 翻了近两番",
    "'保持两位数增长', 两位数",
    "'缩小至2.1∶1', 2.1∶1",
    "'比例为8∶41∶51', 8 41 51",
    "'增长4.5%—5%', 4.5%—5%",
    "'提高8%至10%', 8%至10%",
    "'百分之八至九', 百分之八至九",
    "'建设三到五个', 三到五",
    "'需20万元至30万元', 20万元至30万",
    "'从51家到33家', 51 33",
    "'二、三百亿度', 二、三百亿",
    "'二、三产业', 二 三",
    "'2026年1月28日', 2026年1月28",
    "'2026-02-03 09:02:33', 2026-02-03 09:02:33",
    "'1+1+N体系', 1+1+N",
    "'4×4体系', 4×4",
    "'5·18国际博物馆日', 5·18",
    "'增长5·8%', 5·8%",
    "'二O三五年', 二O三五",
    "'一九八六年', 一九八六",
    "'Ⅲ类水质', Ⅲ",
    "'数十个国家', 数十",
    "'总数百亿元', 百亿",
    "'几千名专家', 几千",
    "'居首位', 首位",
    "'首位度提高', ''",
    "'半导体', ''",
  })
  void everyScriptIsRead(String sentence, String numerals) {
    String found =
        new NumeralScanner()
            .scan(sentence).stream()
                .map(numeral -> sentence.substring(numeral.start(), numeral.end()))
                .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(numerals);
  }
}
