package org.zhibiao.pipeline.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhibiao.pipeline.text.WordTrie;
import org.zhibiao.schemas.Seeds;

class UnitTableTest {
  private final UnitTable units = UnitTable.seeded();

  @Test
  void theLongestUnitIsTaken() {
    assertThat(unitAt("人次以上")).isEqualTo("人次");
    assertThat(unitAt("平方公里绿地")).isEqualTo("平方公里");
    assertThat(unitAt("吨标准煤")).isEqualTo("吨标准煤");
  }

  @Test
  void aUnitIsNoneWhereItOpensAnotherWord() {
    assertThat(unitAt("人民")).isNull();
    assertThat(unitAt("个体户")).isNull();
    assertThat(unitAt("家庭")).isNull();
    assertThat(unitAt("人")).isEqualTo("人");
  }

  @Test
  void everyFactorIsAFractionOfWholeNumbersToABaseOfItsOwnKind() {
    List<Map<String, String>> rows = Seeds.rows("units");
    Map<String, String> kinds =
        rows.stream().collect(Collectors.toMap(r -> r.get("unit"), r -> r.get("quantity_kind")));
    for (Map<String, String> row : rows) {
      assertThat(new BigInteger(row.get("factor_numerator"))).as("%s", row).isPositive();
      assertThat(new BigInteger(row.get("factor_denominator"))).as("%s", row).isPositive();
      String base = row.get("base_unit");
      if (kinds.containsKey(base)) {
        assertThat(kinds.get(base)).as("%s", row).isEqualTo(row.get("quantity_kind"));
      }
    }
  }

  @Test
  void theMuIsTwoThirdsOfAThousandSquareMetres() {
    Map<String, String> mu =
        Seeds.rows("units").stream()
            .filter(r -> r.get("unit").equals("亩"))
            .findFirst()
            .orElseThrow();
    assertThat(mu.get("factor_numerator")).isEqualTo("2000");
    assertThat(mu.get("factor_denominator")).isEqualTo("3");
    assertThat(mu.get("base_unit")).isEqualTo("平方米");
  }

  private String unitAt(String text) {
    WordTrie.Match<Unit> match = units.longestAt(text, 0);
    return match == null ? null : match.value().surface();
  }
}
