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
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Statement;

/** Every row of spec/indicator-phrases.tsv: a sentence, a figure in it, and what it measures. */
class IndicatorPhraseTest {

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
    Passage passage = Sentences.passage(sentence);
    List<Mention> mentions = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    int from = 0;
    for (Row row : rows) {
      Figure figure = Sentences.figure(passage, figures.size(), row.figure(), row.unit(), from);
      from = figure.mention().end();
      mentions.add(figure.mention());
      figures.add(figure);
      Measure measure = Measure.valueOf(row.measure().toUpperCase(Locale.ROOT));
      statements.add(Sentences.statement(measure, BigDecimal.ONE));
    }
    List<IndicatorReading> readings =
        new IndicatorReader(Sentences.identity("440000", "广东省"))
            .read(passage, mentions, figures, statements);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      assertThat(readings.get(i).phrase()).as(row.figure()).isEqualTo(row.indicator());
      assertThat(readings.get(i).code()).as(row.figure()).isEqualTo(row.code());
    }
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
