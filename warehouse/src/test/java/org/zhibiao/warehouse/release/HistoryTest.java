package org.zhibiao.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From release to release no row changes without a cause, and no id is lost. */
class HistoryTest {
  private static final String GDP = "gdp growth outcome 2025 = %s %%";
  private static final String JOBS = "urban_jobs change outcome 2025 = 301000 人";

  @TempDir private Path folder;

  private Releases.Snapshot reading(
      Releases releases, String bytes, String version, String growth) {
    return releases
        .reading(bytes, version)
        .says("gdp", "全市生产总值增长", growth + "%", "。", GDP.formatted(growth));
  }

  @Test
  void firstReleaseTellsOfNoChange() throws SQLException, IOException {
    Release first = reading(new Releases(folder), "a", "v1", "5.4").release("2026-03-01");

    assertThat(Releases.query(first, "select count(*) from changes")).containsExactly("0");
    assertThat(
            Releases.query(
                first,
                "select fact_id, valid_from_release, valid_to_release, cause from facts_history"))
        .containsExactly("gdp|2026-03-01|null|new_report");
    assertThat(Files.readString(first.folder().resolve("CHANGELOG.md"))).contains("First release");
  }

  @Test
  void revisedSourceIsTheCauseAndEachReleaseCanBeToldAgain() throws SQLException, IOException {
    Releases releases = new Releases(folder);
    reading(releases, "a", "v1", "5.4").release("2026-03-01");
    Release second = reading(releases, "b", "v1", "5.5").release("2026-03-08");

    assertThat(
            Releases.query(
                second,
                "select row_key, change, \"before\", \"after\", cause from changes where table_name = 'facts' and column_name = 'value'"))
        .containsExactly("gdp|changed|5.400000|5.500000|source_revised");
    assertThat(
            Releases.query(
                second,
                "select value, valid_from_release, valid_to_release, cause from facts_history order by 2"))
        .containsExactly(
            "5.400000|2026-03-01|2026-03-08|new_report", "5.500000|2026-03-08|null|source_revised");
    assertThat(Releases.query(second, "select value from facts_asof('2026-03-01')"))
        .containsExactly("5.400000");
    assertThat(Releases.query(second, "select value from facts_asof('2026-03-07')"))
        .containsExactly("5.400000");
    assertThat(Releases.query(second, "select value from facts_asof('2026-03-08')"))
        .containsExactly("5.500000");
    assertThat(Files.readString(second.folder().resolve("CHANGELOG.md")))
        .contains("| `facts` | changed | source_revised | 1 |");
    assertThat(Releases.query(second, "select * from changes where cause is null")).isEmpty();
  }

  @Test
  void otherRulesAreTheCauseWhereTheBytesStayed() throws SQLException, IOException {
    Releases releases = new Releases(folder);
    reading(releases, "a", "v1", "5.4").release("2026-03-01");
    Release second = reading(releases, "a", "v2", "5.5").release("2026-03-08");

    assertThat(causes(second)).containsExactly("rule_changed");
  }

  @Test
  void declaredCorrectionIsTheCause() throws SQLException, IOException {
    Releases releases = new Releases(folder);
    reading(releases, "a", "v1", "5.4").release("2026-03-01");
    Release second = reading(releases, "a", "v1", "5.5").corrected("gdp").release("2026-03-08");

    assertThat(causes(second)).containsExactly("corrected");
  }

  @Test
  void catalogueIsTheCauseWhereOnlyTheCodeIsAnother() throws SQLException, IOException {
    Releases releases = new Releases(folder);
    reading(releases, "a", "v1", "5.4").release("2026-03-01");
    Release second =
        releases
            .reading("a", "v2")
            .says("gdp", "全市生产总值增长", "5.4%", "。", "- growth outcome 2025 = 5.4 %")
            .release("2026-03-08");

    assertThat(
            Releases.query(
                second,
                "select distinct cause from changes where table_name = 'facts' and column_name = 'indicator_code'"))
        .isNotEmpty();
  }

  @Test
  void factThatWentWithARevisionStandsInTheHistoryOfIds() throws SQLException, IOException {
    Releases releases = new Releases(folder);
    reading(releases, "a", "v1", "5.4")
        .says("jobs", "城镇新增就业", "30.1万", "人。", JOBS)
        .release("2026-03-01");
    Release second = reading(releases, "b", "v1", "5.4").release("2026-03-08");

    assertThat(Releases.query(second, "select * from id_history"))
        .containsExactly("jobs|null|source_revised|2026-03-08");
  }

  @Test
  void factUnderAnotherIdIsARenaming() throws SQLException, IOException {
    Releases releases = new Releases(folder);
    reading(releases, "a", "v1", "5.4")
        .says("jobs", "城镇新增就业", "30.1万", "人。", JOBS)
        .release("2026-03-01");
    Release second =
        reading(releases, "b", "v1", "5.4")
            .says("jobs2", "全市城镇新增就业", "30.1万", "人。", JOBS)
            .release("2026-03-08");

    assertThat(Releases.query(second, "select old_fact_id, new_fact_id from id_history"))
        .containsExactly("jobs|jobs2");
  }

  @Test
  void factThatIsGoneForNoReasonRefusesTheRelease() throws SQLException, IOException {
    Releases releases = new Releases(folder);
    reading(releases, "a", "v1", "5.4")
        .says("jobs", "城镇新增就业", "30.1万", "人。", JOBS)
        .release("2026-03-01");
    Releases.Snapshot poorer = reading(releases, "a", "v1", "5.4");

    assertThatThrownBy(() -> poorer.release("2026-03-08"))
        .isInstanceOf(ReleaseRefusedException.class)
        .hasMessageContaining("1 facts")
        .hasMessageContaining("jobs");
    assertThat(folder.resolve("release/2026-03-08")).doesNotExist();
    assertThat(folder.resolve("release/latest")).hasContent("2026-03-01\n");
  }

  @Test
  void withoutADifferenceAgainstTheReleaseBeforeThereIsNone() throws SQLException, IOException {
    Releases releases = new Releases(folder);
    Release first = reading(releases, "a", "v1", "5.4").release("2026-03-01");
    Path facts = first.folder().resolve("parquet/facts.parquet");
    byte[] bytes = Files.readAllBytes(facts);
    Releases.Snapshot next = reading(releases, "b", "v1", "5.5");

    Files.delete(facts);
    assertThatThrownBy(() -> next.release("2026-03-08"))
        .isInstanceOf(ReleaseRefusedException.class)
        .hasMessageContaining("parquet/facts.parquet");

    bytes[bytes.length / 2] ^= 1;
    Files.write(facts, bytes);
    assertThatThrownBy(() -> next.again("2026-03-08"))
        .isInstanceOf(ReleaseRefusedException.class)
        .hasMessageContaining("changed parquet/facts.parquet");
    assertThat(folder.resolve("release/2026-03-08")).doesNotExist();
  }

  private static java.util.List<String> causes(Release release) throws SQLException {
    return Releases.query(
        release, "select cause from changes where table_name = 'facts' and column_name = 'value'");
  }
}
