package org.zhibiao.warehouse.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.warehouse.TestSnapshot;

/** Of the headline figures of sixteen provinces the models make every pair and invent none. */
class HeadlinePairsTest {
  private static final String PAIRS =
      """
      select concat_ws(' ', region_code, indicator_code, measure, unit),
        target_comparator || ' ' || rtrim(rtrim(cast(target_value as varchar), '0'), '.') || coalesce('..' || rtrim(rtrim(cast(target_value_upper as varchar), '0'), '.'), '')
          || ' / ' || outcome_comparator || ' ' || rtrim(rtrim(cast(outcome_value as varchar), '0'), '.')
          || coalesce('..' || rtrim(rtrim(cast(outcome_value_upper as varchar), '0'), '.'), '')
      from comparisons
      where period = '2025' and target_value is not null and outcome_value is not null
      """;

  @TempDir Path folder;

  @Test
  void everyPairComesOutAndNoneIsInvented() throws SQLException, IOException {
    Path table = Path.of(System.getProperty("zhibiao.shared", "-"), "gold", "headline-dev.tsv");
    assumeTrue(Files.exists(table), "SKIPPED: no table of headline figures at " + table);
    HeadlinePairs headline = HeadlinePairs.read(table);

    Map<String, Set<String>> implied = headline.pairs();
    Map<String, Set<String>> told = told(snapshotOf(headline));

    assertThat(implied).hasSizeGreaterThan(70);
    assertThat(told.keySet()).isEqualTo(implied.keySet());
    told.forEach((key, pair) -> assertThat(implied.get(key)).as(key).containsAll(pair));
  }

  private TestSnapshot snapshotOf(HeadlinePairs headline) throws SQLException, IOException {
    TestSnapshot snapshot = TestSnapshot.in(folder);
    Set<String> reports = new TreeSet<>();
    for (HeadlinePairs.Row row : headline.rows()) {
      String report = row.region() + "-" + row.reportYear() + "-report";
      if (reports.add(report)) {
        snapshot.report(row.region(), row.reportYear());
      }
      Map<String, String> values = row.values();
      String upper = values.get("value_hi");
      snapshot.fact(
          report,
          String.join(
              " ",
              values.get("code"),
              values.get("measure"),
              values.get("modality"),
              values.get("period"),
              values.get("cmp"),
              values.get("value") + (upper.isEmpty() ? "" : ".." + upper),
              row.unit()));
    }
    return snapshot.build();
  }

  private static Map<String, Set<String>> told(TestSnapshot snapshot) throws SQLException {
    Map<String, Set<String>> told = new TreeMap<>();
    for (String row : snapshot.query(PAIRS)) {
      String[] cells = row.split("\\|");
      told.computeIfAbsent(cells[0], key -> new TreeSet<>())
          .add(
              cells[1].replaceAll("(\\.[0-9]*?)0+(?![0-9])", "$1").replaceAll("\\.(?![0-9.])", ""));
    }
    return told;
  }
}
