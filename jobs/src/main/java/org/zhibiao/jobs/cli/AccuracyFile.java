package org.zhibiao.jobs.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.zhibiao.pipeline.score.AccuracyRow;
import org.zhibiao.pipeline.score.AccuracyTable;
import org.zhibiao.pipeline.score.Rate;
import org.zhibiao.pipeline.score.ScoreTable;
import org.zhibiao.schemas.Schemas;

/** The measured accuracy as seeds/accuracy.csv keeps it, in the columns of the table accuracy. */
final class AccuracyFile {
  private static final int DIGITS = 4;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private AccuracyFile() {}

  /** Writes the rows of one gold set; rows of other sets stay as they are. */
  static void write(Path file, String goldSet, ScoreTable scores, String version)
      throws IOException {
    List<String> columns = Schemas.table("accuracy").columnNames();
    int set = columns.indexOf("gold_set");
    List<List<String>> rows = new ArrayList<>();
    if (Files.exists(file)) {
      try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
        for (CSVRecord row : parser.getRecords().stream().skip(1).toList()) {
          if (!row.get(set).equals(goldSet)) {
            rows.add(row.toList());
          }
        }
      }
    }
    AccuracyTable.rows(goldSet, scores).forEach(row -> rows.add(cells(row, version)));
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
      printer.printRecord(columns);
      printer.printRecords(rows);
    }
  }

  private static List<String> cells(AccuracyRow row, String version) {
    Rate rate = row.rate();
    return List.of(
        row.level(),
        row.field(),
        row.sectionRole(),
        row.goldSet(),
        Integer.toString(rate.wanted()),
        Integer.toString(rate.stated()),
        Integer.toString(rate.right()),
        share(rate.precision()),
        share(row.precisionInterval().low()),
        share(row.precisionInterval().high()),
        share(rate.recall()),
        share(row.recallInterval().low()),
        share(row.recallInterval().high()),
        share(rate.f1()),
        version);
  }

  private static String share(double value) {
    return Double.isNaN(value)
        ? ""
        : BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).toPlainString();
  }
}
