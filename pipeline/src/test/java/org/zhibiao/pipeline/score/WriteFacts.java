package org.zhibiao.pipeline.score;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhibiao.pipeline.fact.Fact;
import org.zhibiao.pipeline.fact.FactExtractor;
import org.zhibiao.pipeline.fact.FactJson;
import org.zhibiao.pipeline.source.ReportReaders;
import org.zhibiao.pipeline.source.SourceReport;

/** Writes the facts of every .txt of a folder to another folder as JSON Lines: {@code IN OUT}. */
final class WriteFacts {
  private WriteFacts() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[1]));
    FactExtractor extractor = new FactExtractor();
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(args[0]))) {
      files = listed.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      try (PrintWriter writer =
          new PrintWriter(
              Files.newBufferedWriter(
                  out.resolve(name.replace(".txt", ".jsonl")), StandardCharsets.UTF_8))) {
        for (SourceReport report : ReportReaders.read(name, Files.readAllBytes(file))) {
          for (Fact fact : extractor.extract(report).facts()) {
            writer.println(FactJson.line(fact));
          }
        }
      }
    }
  }
}
