package org.zhibiao.pipeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibiao.schemas.Seeds;

class RegionsTest {
  private final List<Map<String, String>> rows = Seeds.rows("regions");

  @Test
  void haveUniqueCodesAndParentsThatExist() {
    Set<String> codes = new HashSet<>();
    rows.forEach(row -> assertThat(codes.add(row.get("region_code"))).as(row.toString()).isTrue());
    rows.stream()
        .filter(row -> !row.get("level").equals("nation"))
        .forEach(row -> assertThat(codes).as(row.toString()).contains(row.get("parent_code")));
  }

  @Test
  void haveCodesOfTheirLevel() {
    Map<String, String> patterns = new HashMap<>();
    patterns.put("nation", "100000");
    patterns.put("province", "[1-8][0-9]0000");
    patterns.put("prefecture", "[1-6][0-9][0-9][0-9]00");
    patterns.put("district", "(11|12|31|50)[0-9]{4}");
    patterns.put("development_area", "[0-9]{4}7[0-9]");
    rows.forEach(
        row ->
            assertThat(row.get("region_code"))
                .as(row.toString())
                .matches(patterns.get(row.get("level"))));
  }

  @Test
  void coverTheCountry() {
    assertThat(rows.stream().filter(row -> row.get("level").equals("province"))).hasSize(34);
    assertThat(rows.stream().filter(row -> row.get("level").equals("prefecture"))).hasSize(333);
    assertThat(rows).allSatisfy(row -> assertThat(row.get("name_en")).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "浙江, 330000",
    "海南, 460000",
    "海南藏族自治州, 632500",
    "吉林市, 220200",
    "内蒙古, 150000",
    "北京市通州区, 110112",
    "城市副中心, 110112",
    "北京经开区, 110171",
    "全国, 100000"
  })
  void areFoundByWhatTheyAreCalled(String name, String code) {
    assertThat(Regions.all().find(name).map(Region::code)).contains(code);
  }

  @Test
  void unknownNamesAreNotFound() {
    assertThat(Regions.all().find("蓬莱仙岛")).isEmpty();
    assertThat(Regions.all().findIn("渔港修好了")).isEmpty();
  }
}
