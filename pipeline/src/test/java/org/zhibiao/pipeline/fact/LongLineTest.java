package org.zhibiao.pipeline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibiao.pipeline.source.ReportReaders;
import org.zhibiao.pipeline.source.SourceReport;

/** A line of a hundred thousand chars without one full stop is read to its end. */
class LongLineTest {
  private static final int CHARS = 100_000;

  @ParameterizedTest
  @CsvSource({
    "'新开便民诊所7家，', 7",
    "'整修乡道31公里、', 31",
    "'（其中游客增长6%）；', 6",
    "'“一站式”窗口办件9万件，比2022年多、', 90000",
  })
  void givesAllItsFacts(String clause, String value) throws Exception {
    int times = CHARS / clause.length();
    String text = "安徽省政府工作报告\n一、2024年工作回顾\n" + clause.repeat(times) + "\n";
    List<SourceReport> reports =
        ReportReaders.read("long.txt", text.getBytes(StandardCharsets.UTF_8));
    List<Fact> facts = new FactExtractor().extract(reports.get(0)).facts();
    assertThat(facts).hasSize(times);
    assertThat(facts)
        .allSatisfy(fact -> assertThat(fact.quantity().value()).isEqualByComparingTo(value));
    assertThat(facts.get(times - 1).mention().span().start())
        .isGreaterThan(text.length() - 2 * clause.length());
  }
}
