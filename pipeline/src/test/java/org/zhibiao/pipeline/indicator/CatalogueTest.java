package org.zhibiao.pipeline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.schemas.Seeds;

/** seeds/indicators.csv holds together, and names lead to the indicators they plainly are. */
class CatalogueTest {

  @Test
  void catalogueHasTheHeadlineIndicatorsAndMany() {
    List<CatalogueEntry> entries = Catalogue.seeded().entries();
    assertThat(entries).hasSizeGreaterThanOrEqualTo(150);
    assertThat(entries.stream().filter(CatalogueEntry::headline)).hasSize(45);
    assertThat(entries.stream().map(CatalogueEntry::code)).doesNotHaveDuplicates();
  }

  @Test
  void everyThemeIsDescribed() {
    Set<String> themes =
        Seeds.rows("themes").stream().map(row -> row.get("theme_code")).collect(Collectors.toSet());
    assertThat(Catalogue.seeded().entries()).allMatch(entry -> themes.contains(entry.theme()));
    assertThat(themes).containsAll(TableWords.read("theme-words.tsv").keySet());
  }

  @Test
  void everyRowIsDefinedInTwoLanguages() {
    assertThat(Seeds.rows("indicators"))
        .allSatisfy(
            row ->
                assertThat(
                        List.of(
                            row.get("name_zh"),
                            row.get("name_en"),
                            row.get("definition_zh"),
                            row.get("definition_en"),
                            row.get("standard_term")))
                    .as(row.get("indicator_code"))
                    .doesNotContain(""));
  }

  @ParameterizedTest
  @CsvSource({
    "地区生产总值, GROWTH, %, gdp",
    "全省地区生产总值, LEVEL, 元, gdp",
    "经济总量, LEVEL, 元, gdp",
    "经济, GROWTH, %, gdp",
    "外贸进出口总值, LEVEL, 美元, trade",
    "新增专精特新“小巨人”企业, CHANGE, 家, specialised_firms",
    "国家高新技术企业数量, LEVEL, 家, hightech_firms",
    "城市空气质量优良天数比率, SHARE, %, good_air_ratio",
    "国控断面水质优良比例, SHARE, %, water_good_ratio",
    "单位生产总值能耗, GROWTH, %, energy_intensity",
    "粮食总产, LEVEL, 斤, grain_output",
    "工农业总产值, GROWTH, %, industry_agriculture_output",
    "高速公路通车里程, LEVEL, 公里, expressway_km",
    "能源消耗强度, GROWTH, %, energy_intensity",
    "单位地区生产总值的能源消费量, GROWTH, %, energy_intensity",
    "单位生产总值碳排放强度, GROWTH, %, carbon_intensity",
    "赤字占地区生产总值的比例, SHARE, %, deficit_ratio",
    "全社会研究与试验发展经费支出占生产总值的比重, SHARE, %, rd_intensity",
    "研发经费投入与地区生产总值之比, SHARE, %, rd_intensity",
    "经济增长目标, GROWTH, %, gdp",
    "M2预期增长目标, GROWTH, %, m2",
    "累计城镇新增就业, CHANGE, 人, urban_jobs",
    "国省考断面水质达到或优于Ⅲ类比例, SHARE, %, water_good_ratio",
    "省考断面优Ⅲ类占比, SHARE, %, water_good_ratio",
    "PM2.5平均浓度降幅, GROWTH, %, pm25",
    "实到外资, LEVEL, 美元, fdi",
    "高新技术企业有效数, LEVEL, 家, hightech_firms",
    "县级以上城市空气质量优良天数比例, SHARE, %, good_air_ratio",
    "城镇新增\u200B就业预期目标, CHANGE, 人, urban_jobs",
  })
  void namesLeadToTheirIndicator(String phrase, Measure measure, String unit, String code) {
    assertThat(linker().link(phrase, measure, unit).map(CatalogueEntry::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "高新区生产总值, GROWTH, %",
    "国内游客, LEVEL, 人次",
    "农产品出口, GROWTH, %",
    "优良天数比例, LEVEL, 天",
    "经济, LEVEL, 个",
    "普惠小微企业存款余额, LEVEL, 元",
    "近岸海域优良水质比例, SHARE, %",
    "企业研发经费占营业收入比重, SHARE, %",
    "出境断面水质优良率, SHARE, %",
    "林木覆盖率, SHARE, %",
    "煤炭消耗强度, GROWTH, %",
    "中央财政赤字占国内生产总值的比重, SHARE, %",
    "数字经济规模, LEVEL, 元",
    "专精特新“小巨人”和单项冠军, LEVEL, 家",
  })
  void partsAreNotTheWhole(String phrase, Measure measure, String unit) {
    assertThat(
            linker()
                .link(phrase, measure, unit)
                .filter(CatalogueEntry::headline)
                .map(e -> e.code()))
        .isEmpty();
  }

  private static CatalogueLinker linker() {
    return new CatalogueLinker(Catalogue.seeded(), List.of("广东省", "广东"));
  }
}
