package org.zhibiao.pipeline.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhibiao.schemas.Seeds;

class FlagCodeTest {

  @Test
  void everyFlagIsExplained() {
    assertThat(Seeds.rows("flags").stream().map(row -> row.get("flag")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FlagCode.values()).map(FlagCode::code).toList());
  }
}
