package org.zhibiao.pipeline.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.zhibiao.pipeline.fact.Extraction;
import org.zhibiao.pipeline.fact.FactExtractor;
import org.zhibiao.pipeline.source.ReportReaders;
import org.zhibiao.pipeline.source.SourceReport;
import org.zhibiao.pipeline.source.UnreadableReportException;

/** Where the gold lies for tests, and reports read for scoring. */
final class GoldTexts {
  private static final FactExtractor EXTRACTOR = new FactExtractor();

  private GoldTexts() {}

  /** The project's own gold: a file per digest of seeds/reports. */
  static Path ownGold() {
    return root().resolve("pipeline/src/test/resources/gold");
  }

  static Path digests() {
    return root().resolve("seeds/reports");
  }

  /** The bigger gold that may lie beside the project. */
  static Path sharedGold() {
    return Path.of(System.getProperty("zhibiao.shared", root() + "/../shared")).resolve("gold");
  }

  static ReportScore score(Path gold, Path report) throws IOException, UnreadableReportException {
    return Scorer.score(gold.getFileName().toString(), GoldFile.read(gold), extract(report));
  }

  static Extraction extract(Path report) throws IOException, UnreadableReportException {
    return EXTRACTOR.extract(read(report));
  }

  static SourceReport read(Path report) throws IOException, UnreadableReportException {
    List<SourceReport> reports =
        ReportReaders.read(report.getFileName().toString(), Files.readAllBytes(report));
    if (reports.size() != 1) {
      throw new IllegalStateException(report + " holds " + reports.size() + " reports, not one");
    }
    return reports.get(0);
  }

  /** A report of one text, with nothing declared beside it. */
  static SourceReport report(String text) {
    return new SourceReport("report.txt", "text/plain", "", 0, text, Map.of());
  }

  private static Path root() {
    return Path.of(System.getProperty("zhibiao.root", "..")).toAbsolutePath().normalize();
  }
}
