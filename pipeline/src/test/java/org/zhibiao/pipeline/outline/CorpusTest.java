package org.zhibiao.pipeline.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibiao.pipeline.Shared;
import org.zhibiao.pipeline.source.IdentityReader;
import org.zhibiao.pipeline.source.IdentityReading;
import org.zhibiao.pipeline.source.Manifest;
import org.zhibiao.pipeline.source.ReportReaders;
import org.zhibiao.pipeline.source.SourceReport;
import org.zhibiao.pipeline.source.UnreadableReportException;
import org.zhibiao.pipeline.text.CleanText;
import org.zhibiao.pipeline.text.Span;
import org.zhibiao.pipeline.text.TextCleaner;

/** Every report of the shared corpus is read whole, is known for what it is, and is outlined. */
class CorpusTest {
  private final IdentityReader identityReader = new IdentityReader();
  private final Outliner outliner = new Outliner();

  @Test
  void theCorpusIsWhatItsManifestSays() throws Exception {
    List<SourceReport> reports = corpus();
    assertThat(reports).hasSize(77);
    for (SourceReport report : reports) {
      IdentityReading reading = identityReader.read(report);
      assertThat(reading.flags()).as(report.fileName()).isEmpty();
      assertThat(reading.identity().reportId())
          .isEqualTo(
              report.declared().get("region_code")
                  + "-"
                  + report.declared().get("year")
                  + "-report");
    }
  }

  @Test
  void provincialReportsTellTheirMeetingDayAndSpeaker() throws Exception {
    for (SourceReport report : corpus()) {
      if (!report.declared().get("region_code").equals("100000")) {
        var identity = identityReader.read(report).identity();
        assertThat(identity.meeting()).as(report.fileName()).contains("人民代表大会第");
        assertThat(identity.speaker()).as(report.fileName()).isNotBlank();
        assertThat(identity.deliveredOn().getYear()).isEqualTo(identity.planYear());
      }
    }
  }

  @Test
  void theFoundingDocumentsAreKnownFromTheirTextAlone() throws Exception {
    List<String> ids = new ArrayList<>();
    for (SourceReport report : reports(Shared.folder("seeds"), Manifest.NONE)) {
      ids.add(identityReader.read(report).identity().reportId());
    }
    assertThat(ids)
        .containsExactly(
            "110171-2026-news",
            "110171-2023-report",
            "110112-2026-infographic",
            "110000-2026-report",
            "110112-2026-report");
  }

  @Test
  void everyDigitOfEveryReportStandsInAPassage() throws Exception {
    for (SourceReport report : all()) {
      Outline outline = outline(report);
      assertThat(Accounting.digitsOutside(report.text(), outline)).as(report.fileName()).isEmpty();
    }
  }

  @Test
  void everyReportHasItsReviewAndItsPlan() throws Exception {
    for (SourceReport report : corpus()) {
      List<String> roles =
          outline(report).sections().stream().map(section -> section.role().code()).toList();
      assertThat(roles).as(report.fileName()).containsAnyOf("plan", "multi_year_plan");
      assertThat(roles).as(report.fileName()).containsAnyOf("review", "multi_year_review");
    }
  }

  @Test
  void everyPlaceLeadsBackToWhatIsPrintedThere() throws Exception {
    for (SourceReport report : all()) {
      int[] printed = report.text().codePoints().toArray();
      CleanText clean = TextCleaner.clean(report.text());
      for (int i = 0; i < clean.length(); i++) {
        char c = clean.text().charAt(i);
        if (c >= '0' && c <= '9') {
          Span span = clean.printed(i, i + 1);
          assertThat(Character.digit(printed[span.start()], 10)).isEqualTo(c - '0');
        }
      }
    }
  }

  @Test
  void wordAndCsvTextsAreThoseOfTheHeadlineGold() throws Exception {
    Path gold = Shared.folder("gold/headline-texts");
    List<String> goldTexts = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.toList()) {
        goldTexts.add(Files.readString(file));
      }
    }
    List<String> read =
        corpus().stream()
            .filter(report -> !report.mediaType().equals("text/plain"))
            .map(SourceReport::text)
            .collect(Collectors.toList());
    assertThat(read).containsExactlyInAnyOrderElementsOf(goldTexts);
  }

  private Outline outline(SourceReport report) {
    return outliner.outline(report.text(), identityReader.read(report).identity());
  }

  private static List<SourceReport> all() throws Exception {
    List<SourceReport> all = new ArrayList<>(corpus());
    all.addAll(reports(Shared.folder("seeds"), Manifest.NONE));
    assertThat(all).hasSize(82);
    return all;
  }

  private static List<SourceReport> corpus() throws Exception {
    Path folder = Shared.folder("corpus");
    return reports(folder, Manifest.read(Files.readAllBytes(folder.resolve(Manifest.FILE_NAME))));
  }

  private static List<SourceReport> reports(Path folder, Manifest manifest)
      throws IOException, UnreadableReportException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(folder)) {
      files =
          walked
              .filter(Files::isRegularFile)
              .filter(file -> ReportReaders.takes(file.getFileName().toString()))
              .sorted()
              .toList();
    }
    List<SourceReport> reports = new ArrayList<>();
    for (Path file : files) {
      String path = folder.relativize(file).toString();
      for (SourceReport report :
          ReportReaders.read(file.getFileName().toString(), Files.readAllBytes(file))) {
        reports.add(manifest.declare(report, path));
      }
    }
    return reports;
  }
}
