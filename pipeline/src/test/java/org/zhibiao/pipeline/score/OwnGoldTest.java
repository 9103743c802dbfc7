package org.zhibiao.pipeline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibiao.pipeline.source.UnreadableReportException;

/**
 * How well the extractor reads: over the project's own gold always, over the shared gold where that
 * lies beside the project. The floors stand in {@code gold/floors.csv} and only ever rise.
 */
class OwnGoldTest {
  private static final String KINDS = "kinds";

  @Test
  void theDigestsAreReadNoWorseThanBefore() throws Exception {
    ScoreTable table = table(GoldTexts.ownGold(), GoldTexts.digests(), ".md");
    assertThat(table.reports()).hasSize(5);
    writeErrors("own", table);
    assertNoneBelow(floors("own"), table);
  }

  @Test
  void theSharedReportsAreReadNoWorseThanBefore() throws Exception {
    Path gold = GoldTexts.sharedGold();
    assumeTrue(Files.isDirectory(gold), () -> "Skipped: there is no shared gold at " + gold);
    ScoreTable table = table(gold, gold.resolve("texts"), ".txt");
    writeErrors("shared", table);
    assertNoneBelow(floors("shared"), table);
  }

  /** Offsets point into the file as it is, front matter and all. */
  @Test
  void aDigestsTextIsTheWholeFile() throws Exception {
    for (Path digest : files(GoldTexts.digests(), ".md")) {
      assertThat(GoldTexts.read(digest).text()).isEqualTo(Files.readString(digest));
    }
  }

  /** For whoever mends a rule: what is still wrong, and in which sentence. */
  private static void writeErrors(String name, ScoreTable table) throws IOException {
    List<String> lines = new ArrayList<>(List.of(table.text()));
    table.reports().forEach(report -> lines.addAll(ErrorLines.of(report)));
    Path folder = Files.createDirectories(Path.of("target", "accuracy"));
    Files.write(folder.resolve(name + ".txt"), lines);
  }

  private static void assertNoneBelow(Map<String, Double> floors, ScoreTable table) {
    assertThat(floors).hasSize(ScoreLevel.values().length + 1);
    for (ScoreLevel level : ScoreLevel.values()) {
      assertThat(table.rate(level).f1())
          .as("F1 of %s\n%s", level.code(), table.text())
          .isGreaterThanOrEqualTo(floors.get(level.code()));
    }
    assertThat(table.kinds().share())
        .as("agreement of kinds\n%s", table.text())
        .isGreaterThanOrEqualTo(floors.get(KINDS));
  }

  private static ScoreTable table(Path gold, Path texts, String ending)
      throws IOException, UnreadableReportException {
    List<ReportScore> scores = new ArrayList<>();
    for (Path file : files(gold, ".tsv")) {
      String name = file.getFileName().toString().replace(".tsv", "");
      Path text = texts.resolve(name + ending);
      if (Files.exists(text)) {
        scores.add(GoldTexts.score(file, text));
      }
    }
    return new ScoreTable(scores);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Map<String, Double> floors(String gold) throws IOException {
    Map<String, Double> floors = new TreeMap<>();
    for (String line : Files.readAllLines(GoldTexts.ownGold().resolve("floors.csv"))) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals(gold)) {
        floors.put(cells[1], Double.valueOf(cells[2]));
      }
    }
    return floors;
  }
}
