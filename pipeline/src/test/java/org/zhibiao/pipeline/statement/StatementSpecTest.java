package org.zhibiao.pipeline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.pipeline.outline.SectionRole;
import org.zhibiao.pipeline.text.TsvResource;

/** Every row of spec/statements.tsv: what the figure marked in a sentence says. */
class StatementSpecTest {
  private static final String SIGNS = "-0+";

  @ParameterizedTest
  @MethodSource("rows")
  void figuresSayWhatTheTableSays(List<String> row) {
    SectionRole role = SectionRole.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    Statement statement = MarkedFigure.statement(role, Integer.parseInt(row.get(1)), row.get(2));
    assertThat(statement.value().signum()).as("sign").isEqualTo(SIGNS.indexOf(row.get(3)) - 1);
    assertThat(statement.measure().code()).as("measure").isEqualTo(row.get(4));
    assertThat(statement.modality().code()).as("modality").isEqualTo(row.get(5));
    assertThat(statement.period()).as("period").isEqualTo(row.get(6));
    assertThat(statement.baseline()).as("baseline").isEqualTo(row.get(7));
    assertThat(statement.priceBasis()).as("price basis").isEqualTo(row.get(8));
  }

  static List<List<String>> rows() {
    return TsvResource.rows("/spec/statements.tsv").stream().map(List::of).toList();
  }
}
