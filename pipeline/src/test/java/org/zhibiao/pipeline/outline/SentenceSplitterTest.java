package org.zhibiao.pipeline.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.pipeline.Spec;

class SentenceSplitterTest {

  static Stream<List<String>> cases() {
    return Spec.rows("sentences.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsBehindTheEndOfASentence(List<String> row) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int end : SentenceSplitter.ends(row.get(0))) {
      sentences.add(row.get(0).substring(from, end));
      from = end;
    }
    assertThat(String.join("|", sentences)).isEqualTo(row.get(1));
  }
}
