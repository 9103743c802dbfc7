package org.zhibiao.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.schemas.Seeds;
import picocli.CommandLine;

/** The accuracy that releases publish is the one that is measured, with its intervals. */
class AccuracySeedTest {
  private static final Path ROOT = Path.of(System.getProperty("zhibiao.root"));
  private static final String REWRITE =
      "./zhibiao score pipeline/src/test/resources/gold seeds/reports --accuracy seeds/accuracy.csv writes it anew";

  @TempDir private Path folder;

  @Test
  void everyShareStandsWithinItsInterval() {
    for (Map<String, String> row : Seeds.rows("accuracy")) {
      for (String share : List.of("precision", "recall")) {
        double value = Double.parseDouble(row.get(share));
        if (Integer.parseInt(row.get(share.equals("recall") ? "expected" : "found")) > 0) {
          assertThat(value)
              .as("%s of %s", share, row)
              .isBetween(
                  Double.valueOf(row.get(share + "_low")),
                  Double.valueOf(row.get(share + "_high")));
        }
      }
    }
  }

  /** Level by level, field by field, role by role; beyond its interval a row is stale. */
  @Test
  void theDigestsAreAsAccurateAsIsPublished() throws Exception {
    Map<String, Map<String, String>> published = new LinkedHashMap<>();
    for (Map<String, String> row : Seeds.rows("accuracy")) {
      if (row.get("gold_set").equals("digests")) {
        published.put(
            row.get("level") + "," + row.get("field") + "," + row.get("section_role"), row);
      }
    }
    List<String> measured =
        measured(
            ROOT.resolve("pipeline/src/test/resources/gold"),
            ROOT.resolve("seeds/reports"),
            "digests");

    assertThat(measured).as(REWRITE).hasSameSizeAs(published.keySet());
    for (String line : measured) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = published.get(cells[0] + "," + cells[1] + "," + cells[2]);
      assertThat(row).as("%s: %s", line, REWRITE).isNotNull();
      assertWithin(cells[7], row, "precision", line);
      assertWithin(cells[10], row, "recall", line);
    }
  }

  private static void assertWithin(
      String measured, Map<String, String> row, String share, String line) {
    if (!measured.isEmpty() && !row.get(share + "_low").isEmpty()) {
      assertThat(Double.parseDouble(measured))
          .as("seeds/accuracy.csv is stale in %s of %s: %s", share, line, REWRITE)
          .isBetween(
              Double.valueOf(row.get(share + "_low")), Double.valueOf(row.get(share + "_high")));
    }
  }

  @Test
  void annotatedReportsAreReadNoWorseThanIsPublished() throws Exception {
    Path gold = Path.of(System.getProperty("zhibiao.shared", "-"), "gold");
    assumeTrue(Files.isDirectory(gold), "SKIPPED: there are no annotated reports at " + gold);
    Map<String, Double> low = new LinkedHashMap<>();
    for (Map<String, String> row : Seeds.rows("accuracy")) {
      if (row.get("gold_set").equals("annotated_reports") && isTotal(row)) {
        low.put(row.get("level"), Double.valueOf(row.get("precision_low")));
      }
    }
    assertThat(low).hasSize(5);

    Path accuracy = score(gold, gold.resolve("texts"), "annotated_reports");

    for (String line : Files.readAllLines(accuracy)) {
      String[] cells = line.split(",");
      if (cells[1].equals("all") && cells[2].equals("all")) {
        assertThat(Double.parseDouble(cells[7])).as(line).isGreaterThanOrEqualTo(low.get(cells[0]));
      }
    }
  }

  private static boolean isTotal(Map<String, String> row) {
    return row.get("field").equals("all") && row.get("section_role").equals("all");
  }

  private List<String> measured(Path gold, Path reports, String set) throws Exception {
    return Files.readAllLines(score(gold, reports, set)).stream()
        .skip(1)
        .map(line -> line.substring(0, line.lastIndexOf(',')))
        .toList();
  }

  /** As the command does that writes it. */
  private Path score(Path gold, Path reports, String set) {
    Path accuracy = folder.resolve(set + ".csv");
    int code =
        new CommandLine(new ScoreCommand())
            .execute(
                gold.toString(),
                reports.toString(),
                "--set",
                set,
                "--accuracy",
                accuracy.toString());
    assertThat(code).isZero();
    return accuracy;
  }
}
