package org.zhibiao.jobs.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.zhibiao.jobs.runtime.BadArgumentException;

/** JSON objects of one shape, printed as they are, as CSV, or as a table for people. */
final class TextTable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WIDEST = 40;

  private TextTable() {}

  /**
   * @param lines one JSON object each
   * @param shown the columns of the table for people; JSON and CSV have them all
   */
  static void print(List<String> lines, List<String> shown, String format, PrintStream out)
      throws IOException {
    switch (format) {
      case "jsonl" -> lines.forEach(out::println);
      case "csv" -> printCsv(lines, out);
      case "table" -> printTable(lines, shown, out);
      default ->
          throw new BadArgumentException("--format " + format + ": give table, csv or jsonl.");
    }
  }

  private static void printCsv(List<String> lines, PrintStream out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    List<String> columns = new ArrayList<>();
    for (String line : lines) {
      JsonNode row = JSON.readTree(line);
      if (columns.isEmpty()) {
        row.fieldNames().forEachRemaining(columns::add);
        printer.printRecord(columns);
      }
      printer.printRecord(columns.stream().map(column -> cell(row.get(column))).toList());
    }
    printer.flush();
  }

  private static void printTable(List<String> lines, List<String> shown, PrintStream out)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(shown);
    for (String line : lines) {
      JsonNode row = JSON.readTree(line);
      rows.add(shown.stream().map(column -> cut(cell(row.get(column)))).toList());
    }
    int[] widths = new int[shown.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        text.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
      }
      out.println(text.toString().stripTrailing());
    }
  }

  private static String cell(JsonNode value) {
    if (value == null || value.isNull()) {
      return "";
    }
    if (value.isNumber()) {
      return value.decimalValue().toPlainString();
    }
    return value.isTextual() ? value.asText() : value.toString();
  }

  private static String cut(String text) {
    return text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text;
  }

  /** Chinese characters are two columns wide on a terminal. */
  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }
}
