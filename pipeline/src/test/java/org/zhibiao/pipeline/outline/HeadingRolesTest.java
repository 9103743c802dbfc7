package org.zhibiao.pipeline.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.pipeline.Spec;

class HeadingRolesTest {

  static Stream<List<String>> cases() {
    return Spec.rows("heading-roles.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areThoseThatTheHeadingNames(List<String> row) {
    HeadingRoles roles = new HeadingRoles(Integer.valueOf(row.get(0)));
    String named =
        roles.of(row.get(1), true).stream().map(SectionRole::code).collect(Collectors.joining(" "));
    assertThat(named).as(row.get(1)).isEqualTo(row.get(2));
  }
}
