package org.zhibiao.pipeline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Kinds and quantities agree with gold: always over the digests, over the bigger gold if there. */
class NumeralAgreementTest {
  private static final Path ROOT =
      Path.of(System.getProperty("zhibiao.root", "..")).toAbsolutePath().normalize();

  @Test
  void theDigestsReadAsTheirGoldSays() throws Exception {
    Path gold = ROOT.resolve("pipeline/src/test/resources/gold");
    NumeralAgreement agreement = agreement(gold, ROOT.resolve("seeds/reports"), ".md");
    String disagreements = String.join("\n", agreement.disagreements());
    assertThat(agreement.kind()).as(disagreements).isGreaterThan(0.985);
    assertThat(agreement.found()).as(disagreements).isGreaterThan(0.985);
    assertThat(agreement.quantity()).as(disagreements).isGreaterThan(0.975);
  }

  @Test
  void theSharedGoldIsAgreedWith() throws Exception {
    Path gold = Path.of(System.getProperty("zhibiao.shared", ROOT + "/../shared")).resolve("gold");
    Assumptions.assumeTrue(
        Files.isDirectory(gold), "Skipped: no gold at " + gold + " (set zhibiao.shared)");
    NumeralAgreement agreement = agreement(gold, gold.resolve("texts"), ".txt");
    assertThat(agreement.kind()).isGreaterThan(0.98);
    assertThat(agreement.found()).isGreaterThan(0.985);
    assertThat(agreement.quantity()).isGreaterThan(0.975);
  }

  private static NumeralAgreement agreement(Path gold, Path texts, String ending) throws Exception {
    NumeralAgreement agreement = new NumeralAgreement();
    for (Path text : texts(texts, ending)) {
      String name = text.getFileName().toString().replace(ending, ".tsv");
      agreement.add(text, gold.resolve(name));
    }
    return agreement;
  }

  private static List<Path> texts(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
