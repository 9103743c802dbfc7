package org.zhibiao.pipeline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.mention.MentionKind;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.outline.Section;
import org.zhibiao.pipeline.outline.SectionRole;
import org.zhibiao.pipeline.quantity.ComparatorCode;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.source.ReportKind;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Modality;
import org.zhibiao.pipeline.statement.Statement;
import org.zhibiao.pipeline.text.CleanText;
import org.zhibiao.pipeline.text.TextCleaner;

/** Every row of spec/indicator-phrases.tsv: a sentence, a figure in it, and what it measures. */
class IndicatorPhraseTest {
  private static final Map<String, String> HAN = Map.of("三", "3", "四", "4", "两", "2");

  private record Row(
      String sentence, String figure, String unit, String measure, String indicator, String code) {}

  @TestFactory
  Stream<DynamicTest> figuresMeasureWhatTheSentenceSays() throws IOException {
    Map<String, List<Row>> sentences = new LinkedHashMap<>();
    rows().forEach(r -> sentences.computeIfAbsent(r.sentence(), s -> new ArrayList<>()).add(r));
    return sentences.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getKey(), e.getValue())));
  }

  private static void check(String sentence, List<Row> rows) {
    CleanText clean = TextCleaner.clean(sentence);
    Section section = new Section(0, List.of(), SectionRole.REVIEW);
    Passage passage = new Passage(0, section, 0, false, clean.printed(0, clean.length()), clean);
    List<Mention> mentions = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    int from = 0;
    for (Row row : rows) {
      int start = passage.text().indexOf(row.figure(), from);
      assertThat(start).as("%s in %s", row.figure(), sentence).isNotNegative();
      from = start + row.figure().length();
      Mention mention =
          new Mention(passage, mentions.size(), start, from, MentionKind.FACT, "test");
      mentions.add(mention);
      figures.add(figure(mention, row));
      statements.add(statement(row));
    }
    List<IndicatorReading> readings =
        new IndicatorReader(identity()).read(passage, mentions, figures, statements);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(readings.get(i).phrase())
          .as(rows.get(i).figure())
          .isEqualTo(rows.get(i).indicator());
      assertThat(readings.get(i).code()).as(rows.get(i).figure()).isEqualTo(rows.get(i).code());
    }
  }

  private static Figure figure(Mention mention, Row row) {
    String after = mention.after();
    int end = mention.end();
    if (row.unit().equals("%") && after.startsWith("成")) {
      end++;
    }
    int unit = after.indexOf(row.unit());
    if (!row.unit().equals("%") && unit >= 0 && unit <= 1) {
      end += unit + row.unit().length();
    }
    String digits = HAN.getOrDefault(row.figure(), row.figure().replaceAll("[^0-9.]", ""));
    Quantity quantity =
        new Quantity(
            new BigDecimal(digits), null, ComparatorCode.EXACT, row.unit(), mention.start(), end);
    return new Figure(mention, quantity);
  }

  private static Statement statement(Row row) {
    return new Statement(
        Measure.valueOf(row.measure().toUpperCase(Locale.ROOT)),
        Modality.OUTCOME,
        BigDecimal.ONE,
        null,
        "2024",
        "",
        "",
        List.of());
  }

  private static ReportIdentity identity() {
    return new ReportIdentity(
        "440000",
        "广东省",
        ReportKind.REPORT,
        null,
        "政府工作报告",
        null,
        null,
        null,
        null,
        2024,
        2025,
        null);
  }

  private static List<Row> rows() throws IOException {
    String table =
        new String(
            IndicatorPhraseTest.class
                .getResourceAsStream("/spec/indicator-phrases.tsv")
                .readAllBytes(),
            StandardCharsets.UTF_8);
    return table
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("sentence\t"))
        .map(line -> line.split("\t", -1))
        .map(c -> new Row(c[0], c[1], c[2], c[3], c[4], c[5]))
        .toList();
  }
}
