package org.zhibiao.jobs.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.zhibiao.pipeline.score.ConfidenceRow;
import org.zhibiao.pipeline.score.ConfidenceTable;
import org.zhibiao.pipeline.score.ScoreTable;
import org.zhibiao.schemas.Schemas;

/** What facts.confidence is taken from, as seeds/confidence.csv keeps it. */
final class ConfidenceFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private ConfidenceFile() {}

  static void write(Path file, ScoreTable scores) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
      printer.printRecord(Schemas.table("confidence").columnNames());
      for (ConfidenceRow row : ConfidenceTable.rows(scores)) {
        printer.printRecord(
            row.group().indicator().code(),
            row.group().doubt().code(),
            row.facts(),
            row.right(),
            share(row.interval().low()),
            share(row.interval().high()),
            row.confidence());
      }
    }
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
