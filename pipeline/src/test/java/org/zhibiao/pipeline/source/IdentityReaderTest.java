package org.zhibiao.pipeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.pipeline.Spec;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.flag.FlagCode;

class IdentityReaderTest {
  private static final String TEXT =
      "2019年浙江省政府工作报告\n——2019年1月27日在浙江省第十三届人民代表大会第二次会议上\n各位代表：\n渔业产值增长3.1%。";

  static Stream<List<String>> cases() {
    return Spec.rows("identity.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadFromTheTextAlone(List<String> row) {
    ReportIdentity identity = read(row.get(0), Map.of()).identity();
    assertThat(
            Stream.of(
                    identity.regionCode(),
                    identity.kind().code(),
                    identity.speaker(),
                    identity.meeting(),
                    identity.deliveredOn(),
                    identity.reviewYear(),
                    identity.planYear(),
                    identity.title())
                .map(value -> value == null ? "" : value.toString()))
        .containsExactlyElementsOf(row.subList(1, 9));
  }

  @Test
  void theIssuerIsTheRegionsGovernment() {
    assertThat(read(TEXT, Map.of()).identity().issuer()).isEqualTo("浙江省人民政府");
    String district = "2020年徐汇区政府工作报告\n各位代表：\n渔业产值增长3.1%。";
    assertThat(read(district, Map.of()).identity().issuer()).isEqualTo("上海市徐汇区人民政府");
  }

  @Test
  void whatIsUnknownIsNullAndFlagged() {
    IdentityReading reading = read("渔港修好了。", Map.of());
    assertThat(reading.identity().regionCode()).isNull();
    assertThat(reading.identity().planYear()).isNull();
    assertThat(reading.flags().stream().map(Flag::code))
        .contains(FlagCode.REGION_UNKNOWN, FlagCode.YEAR_UNKNOWN, FlagCode.KIND_OF_REPORT_UNKNOWN);
    assertThat(reading.identity().reportId()).isEqualTo("unknown-unknown-other");
  }

  @Test
  void whatIsDeclaredFillsWhatTheTextLeavesOut() {
    IdentityReading reading =
        read("渔港修好了。", Map.of("region_code", "350000", "year", "1999", "title", "1999年福建省政府工作报告"));
    assertThat(reading.flags()).isEmpty();
    assertThat(reading.identity().reportId()).isEqualTo("350000-1999-report");
    assertThat(reading.identity().reviewYear()).isEqualTo(1998);
  }

  @Test
  void aDifferenceBetweenDeclarationAndTextIsFlagged() {
    IdentityReading reading = read(TEXT, Map.of("region", "江苏省", "year", "2020"));
    assertThat(reading.identity().regionCode()).isEqualTo("320000");
    assertThat(reading.identity().planYear()).isEqualTo(2020);
    assertThat(reading.flags().stream().map(Flag::code))
        .containsOnly(FlagCode.DECLARED_DIFFERS)
        .hasSize(2);
  }

  @Test
  void aDistrictThatTheTextNamesAgainAndAgainIsAssumed() {
    String text = "一图读懂 政府工作报告\n- 城市副中心修渔港\n- 副中心办学校\n- 城市副中心种树\n- 实现“十五五”良好开局\n";
    IdentityReading reading = read(text, Map.of());
    assertThat(reading.identity().regionCode()).isEqualTo("110112");
    assertThat(reading.identity().planYear()).isEqualTo(2026);
    assertThat(reading.flags().stream().map(Flag::code)).containsExactly(FlagCode.REGION_ASSUMED);
  }

  @Test
  void aDistrictNamedWithoutItsMunicipalityIsAssumed() {
    String alone = "2020年和平区政府工作报告\n各位代表：\n渔业产值增长3.1%。";
    assertThat(read(alone, Map.of()).flags().stream().map(Flag::code))
        .containsExactly(FlagCode.REGION_ASSUMED);
    String within = "2020年天津市和平区政府工作报告\n各位代表：\n渔业产值增长3.1%。";
    assertThat(read(within, Map.of()).flags()).isEmpty();
  }

  @Test
  void aDeclaredEditionStandsBehindTheId() {
    assertThat(read(TEXT, Map.of("edition", "digest")).identity().reportId())
        .isEqualTo("330000-2019-report-digest");
  }

  private static IdentityReading read(String text, Map<String, String> declared) {
    return new IdentityReader()
        .read(new SourceReport("a.txt", "text/plain", "", 0, text, declared));
  }
}
