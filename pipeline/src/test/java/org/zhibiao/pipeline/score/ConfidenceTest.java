package org.zhibiao.pipeline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibiao.schemas.Seeds;

/** A confidence of 0.9 means that nine such facts in ten are right. */
class ConfidenceTest {
  private static final int ENOUGH = 40;
  private static final double CLOSE = 0.03;

  @Test
  void littleIsClaimedOfFewFacts() {
    assertThat(new ConfidenceRow(null, 0, 0).confidence()).isEqualByComparingTo("0.50");
    assertThat(new ConfidenceRow(null, 3, 3).confidence()).isEqualByComparingTo("0.80");
    assertThat(new ConfidenceRow(null, 1000, 900).confidence()).isEqualByComparingTo("0.90");
  }

  @Test
  void doubtsCostTrust() {
    for (String indicator : List.of("catalogued", "own_words")) {
      assertThat(seeds().get(indicator + "/doubt")).isLessThan(seeds().get(indicator + "/none"));
    }
  }

  @Test
  void confidenceIsWhatIsMeasuredOnAnnotatedReports() throws Exception {
    Path gold = GoldTexts.sharedGold();
    assumeTrue(Files.isDirectory(gold), () -> "SKIPPED: there is no shared gold at " + gold);
    ScoreTable scores = scores(gold);

    double claimed = 0;
    int facts = 0;
    int right = 0;
    for (ConfidenceRow row : ConfidenceTable.rows(scores)) {
      double confidence =
          seeds().get(row.group().indicator().code() + "/" + row.group().doubt().code());
      claimed += confidence * row.facts();
      facts += row.facts();
      right += row.right();
      if (row.facts() >= ENOUGH) {
        assertThat(confidence)
            .as("%s", row)
            .isBetween(row.interval().low() - CLOSE, row.interval().high() + CLOSE);
      }
    }
    assertThat(claimed / facts).isCloseTo((double) right / facts, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(CLOSE);
  }

  private static Map<String, Double> seeds() {
    return Seeds.rows("confidence").stream()
        .collect(
            Collectors.toMap(
                row -> row.get("indicator") + "/" + row.get("doubt"),
                row -> Double.valueOf(row.get("confidence"))));
  }

  private static ScoreTable scores(Path gold) throws Exception {
    List<ReportScore> scores = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".tsv", ".txt");
        Path text = gold.resolve("texts").resolve(name);
        if (Files.exists(text)) {
          scores.add(GoldTexts.score(file, text));
        }
      }
    }
    return new ScoreTable(scores);
  }
}
