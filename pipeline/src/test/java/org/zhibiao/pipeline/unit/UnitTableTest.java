package org.zhibiao.pipeline.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.zhibiao.pipeline.text.WordTrie;

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
  void everyFactorIsAFractionOfWholeNumbersToABaseOfItsOwnKind() throws IOException {
    List<CSVRecord> rows = rows();
    Map<String, String> kinds =
        rows.stream().collect(Collectors.toMap(r -> r.get("unit"), r -> r.get("quantity_kind")));
    for (CSVRecord row : rows) {
      assertThat(new BigInteger(row.get("factor_numerator"))).as("%s", row).isPositive();
      assertThat(new BigInteger(row.get("factor_denominator"))).as("%s", row).isPositive();
      String base = row.get("base_unit");
      if (kinds.containsKey(base)) {
        assertThat(kinds.get(base)).as("%s", row).isEqualTo(row.get("quantity_kind"));
      }
    }
  }

  @Test
  void theMuIsTwoThirdsOfAThousandSquareMetres() throws IOException {
    CSVRecord mu = rows().stream().filter(r -> r.get("unit").equals("亩")).findFirst().orElseThrow();
    assertThat(mu.get("factor_numerator")).isEqualTo("2000");
    assertThat(mu.get("factor_denominator")).isEqualTo("3");
    assertThat(mu.get("base_unit")).isEqualTo("平方米");
  }

  private String unitAt(String text) {
    WordTrie.Match<Unit> match = units.longestAt(text, 0);
    return match == null ? null : match.value().surface();
  }

  private static List<CSVRecord> rows() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            UnitTable.class.getResourceAsStream("/seeds/units.csv"), StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
