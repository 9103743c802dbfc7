package org.zhibiao.pipeline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.pipeline.mention.Marked;
import org.zhibiao.pipeline.mention.Mention;

/** Every row of spec/mentions.tsv: a sentence, the expression marked in it, and how it reads. */
class MentionSpecTest {

  @ParameterizedTest
  @MethodSource("rows")
  void expressionsReadAsTheTableSays(List<String> row) {
    Mention mention = Marked.of(row.get(0)).mention();
    assertThat(mention.kind().code()).isEqualTo(row.get(1));
    if (row.get(1).equals("fact")) {
      Quantity quantity = new QuantityReader().read(mention);
      assertThat(quantity.value()).isEqualByComparingTo(new BigDecimal(row.get(2)));
      if (row.get(3).isEmpty()) {
        assertThat(quantity.valueUpper()).isNull();
      } else {
        assertThat(quantity.valueUpper()).isEqualByComparingTo(new BigDecimal(row.get(3)));
      }
      assertThat(quantity.comparator().code()).isEqualTo(row.get(4));
      assertThat(quantity.unit()).isEqualTo(row.get(5));
    }
  }

  @ParameterizedTest
  @MethodSource("comparators")
  void theExampleOfEachComparatorReadsAsTheRowSays(List<String> row) {
    Mention mention = Marked.of(row.get(4)).mention();
    assertThat(new QuantityReader().read(mention).comparator().code()).isEqualTo(row.get(2));
  }

  static List<List<String>> rows() throws IOException {
    return table("/spec/mentions.tsv");
  }

  static List<List<String>> comparators() throws IOException {
    return table("/quantity/comparators.tsv");
  }

  private static List<List<String>> table(String resource) throws IOException {
    try (InputStream stream = MentionSpecTest.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }
}
