package org.zhibiao.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.pipeline.Spec;

class TextCleanerTest {

  static Stream<List<String>> cases() {
    return Spec.rows("cleaning.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsPlain(List<String> row) {
    assertThat(TextCleaner.clean(row.get(0)).text()).as(row.get(2)).isEqualTo(row.get(1));
  }

  @Test
  void leadsBackToThePrintInCodePoints() {
    String printed = "𠮷港 吞吐量 ５.４％";
    CleanText clean = TextCleaner.clean(printed);
    int at = clean.text().indexOf("5.4%");
    Span span = clean.printed(at, at + 4);
    assertThat(span).isEqualTo(new Span(7, 11));
    assertThat(codePoints(printed, span)).isEqualTo("５.４％");
  }

  @Test
  void aSliceKeepsItsPlaces() {
    CleanText clean = TextCleaner.clean("渔港 12 座，码头 3 座");
    int at = clean.text().indexOf("码头");
    CleanText slice = clean.slice(at, clean.length());
    assertThat(slice.text()).isEqualTo("码头3座");
    assertThat(slice.printed(2, 3)).isEqualTo(clean.printed(at + 2, at + 3));
  }

  @Test
  void litterIsKeptApartWithItsPlace() {
    String printed = "盐田[bookmark: OLE_LINK31]36座";
    CleanText clean = TextCleaner.clean(printed);
    assertThat(clean.text()).isEqualTo("盐田36座");
    assertThat(clean.litter()).hasSize(1);
    CleanText litter = clean.litter().get(0);
    assertThat(codePoints(printed, litter.printed(0, litter.length())))
        .isEqualTo("[bookmark: OLE_LINK31]");
  }

  @Test
  void traditionalScriptIsReadAsSimplified() {
    String printed = "漁業產量達到三億斤，農會經過兩個時期的發展。";
    assertThat(TextCleaner.clean(printed).text()).isEqualTo("渔业产量达到三亿斤，农会经过两个时期的发展。");
  }

  @Test
  void simplifiedTextKeepsCharactersOfTwoMeanings() {
    assertThat(TextCleaner.clean("成效显著，瞭望塔3座").text()).isEqualTo("成效显著，瞭望塔3座");
  }

  @Test
  void linesOfAFixedWidthBecomeParagraphs() {
    String line = "沿海各县加快建设海洋牧场并且同步修复滩涂湿地岸线";
    String paragraph = (line + "\n").repeat(24) + "全部完工。";
    String clean = TextCleaner.clean(paragraph + "\n" + paragraph).text();
    assertThat(clean).isEqualTo(line.repeat(24) + "全部完工。\n" + line.repeat(24) + "全部完工。");
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    assertThat(TextCleaner.clean("一、渔业\r\n二、盐业\r\n").text()).isEqualTo("一、渔业\n二、盐业");
  }

  @Test
  void anEmptyTextIsEmpty() {
    assertThat(TextCleaner.clean(" \n\u3000\n").text()).isEmpty();
  }

  private static String codePoints(String printed, Span span) {
    int[] all = printed.codePoints().toArray();
    return new String(all, span.start(), span.length());
  }
}
