package org.zhibiao.pipeline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.pipeline.fact.Extraction;
import org.zhibiao.pipeline.fact.FactJson;

/** The scorer here and the scoring script that comes with the shared gold give the same figures. */
class ScorerAgreementTest {
  @TempDir Path folder;

  @Test
  void theScriptGivesTheSameFigures() throws Exception {
    Path script = GoldTexts.sharedGold().resolve("score.py");
    assumeTrue(Files.exists(script), () -> "Skipped: there is no " + script);
    assumeTrue(hasPython(), "Skipped: python3 is not to be run here");

    List<String> command = new ArrayList<>(List.of("python3", script.toString(), "--json"));
    List<ReportScore> scores = new ArrayList<>();
    for (Path gold : goldFiles()) {
      String name = gold.getFileName().toString().replace(".tsv", "");
      Extraction extraction =
          GoldTexts.extract(GoldTexts.sharedGold().resolve("texts/" + name + ".txt"));
      scores.add(Scorer.score(name, GoldFile.read(gold), extraction));
      command.addAll(List.of(gold.toString(), write(name, extraction).toString()));
    }
    assertSame(new ObjectMapper().readTree(output(command)), new ScoreTable(scores));
  }

  private static void assertSame(JsonNode script, ScoreTable table) {
    assertThat(table.rate(ScoreLevel.FOUND).wanted()).isEqualTo(script.get("gold").asInt());
    assertThat(table.rate(ScoreLevel.FOUND).stated()).isEqualTo(script.get("facts").asInt());
    for (ScoreLevel level : ScoreLevel.values()) {
      JsonNode expected = script.get(level.code());
      Rate rate = table.rate(level);
      assertThat(rate.precision()).isCloseTo(expected.get("precision").asDouble(), within(5e-5));
      assertThat(rate.recall()).isCloseTo(expected.get("recall").asDouble(), within(5e-5));
      assertThat(rate.f1()).isCloseTo(expected.get("f1").asDouble(), within(5e-5));
    }
    Map<String, Integer> wrong = new TreeMap<>();
    table.errors().forEach((error, count) -> wrong.put(error.code(), count));
    Map<String, Integer> expected = new TreeMap<>();
    script.get("wrong").properties().forEach(e -> expected.put(e.getKey(), e.getValue().asInt()));
    assertThat(wrong).isEqualTo(expected);
  }

  private static List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(GoldTexts.sharedGold())) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .filter(file -> !file.getFileName().toString().startsWith("headline"))
          .sorted()
          .toList();
    }
  }

  private Path write(String name, Extraction extraction) throws IOException {
    List<String> lines = extraction.facts().stream().map(FactJson::line).toList();
    return Files.write(folder.resolve(name + ".jsonl"), lines, StandardCharsets.UTF_8);
  }

  private String output(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("score.json");
    Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readString(out);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
