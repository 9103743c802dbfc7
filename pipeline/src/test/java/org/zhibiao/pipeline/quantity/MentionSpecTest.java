package org.zhibiao.pipeline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.pipeline.mention.Marked;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.text.TsvResource;

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

  static List<List<String>> rows() {
    return TsvResource.rows("/spec/mentions.tsv").stream().map(List::of).toList();
  }

  static List<List<String>> comparators() {
    return TsvResource.rows("/quantity/comparators.tsv").stream().map(List::of).toList();
  }
}
