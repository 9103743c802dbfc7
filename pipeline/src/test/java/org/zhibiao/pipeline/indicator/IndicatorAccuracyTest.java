package org.zhibiao.pipeline.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The indicator stage alone, on the bigger gold where that lies beside the project. */
class IndicatorAccuracyTest {

  @Test
  void phrasesAndCodesAgreeWithTheAnnotators() throws Exception {
    Path gold = Path.of(System.getProperty("zhibiao.shared", "../shared")).resolve("gold");
    Assumptions.assumeTrue(
        Files.isDirectory(gold.resolve("texts")),
        "SKIPPED: there is no annotated gold at " + gold.toAbsolutePath());
    IndicatorOracle.Tally tally = new IndicatorOracle.Tally();
    for (Path text : texts(gold)) {
      String name = text.getFileName().toString().replace(".txt", "");
      IndicatorOracle.read(gold.resolve(name + ".tsv"), text).forEach(tally::add);
    }
    assertThat(tally.phraseShare()).as("phrases of %s", tally).isGreaterThan(0.94);
    assertThat(tally.codeF1()).as("codes of %s", tally).isGreaterThan(0.95);
  }

  private static List<Path> texts(Path gold) throws Exception {
    try (Stream<Path> files = Files.list(gold.resolve("texts"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
