package org.zhibiao.pipeline.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From a file's bytes to the reports in it, by the file's type. */
public final class ReportReaders {
  private static final int MOST_BYTES = 64 << 20;
  private static final Map<String, FileReader> READERS =
      Map.of(
          "txt", new PlainTextReader(),
          "md", new MarkdownReader(),
          "markdown", new MarkdownReader(),
          "html", new HtmlReader(),
          "htm", new HtmlReader(),
          "docx", new DocxReader(),
          "pdf", new PdfReader(),
          "csv", new CsvReader(),
          "jsonl", new JsonLinesReader(),
          "ndjson", new JsonLinesReader());

  private ReportReaders() {}

  /** Whether a file of this name is one that holds reports. */
  public static boolean takes(String fileName) {
    return READERS.containsKey(extension(fileName)) && !Manifest.isManifest(fileName);
  }

  /** The reports in a file: one, or one a row of a CSV or JSON Lines file. */
  public static List<SourceReport> read(String fileName, byte[] bytes)
      throws UnreadableReportException {
    FileReader reader = READERS.get(extension(fileName));
    if (reader == null) {
      throw new UnreadableReportException(
          "unknown_type",
          fileName + ": files of this type are not read; it takes " + String.join(", ", types()));
    }
    if (bytes.length == 0) {
      throw new UnreadableReportException("empty", fileName + ": the file is empty");
    }
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableReportException(
          "too_large", fileName + ": " + bytes.length + " bytes are more than a report has");
    }
    List<SourceReport> reports = reader.read(new SourceFile(fileName, bytes));
    for (SourceReport report : reports) {
      requireChinese(report);
    }
    return reports;
  }

  private static void requireChinese(SourceReport report) throws UnreadableReportException {
    if (report.text().isBlank()) {
      throw new UnreadableReportException("empty", report.place() + ": there is no text in it");
    }
    boolean chinese = report.text().chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
    if (!chinese) {
      throw new UnreadableReportException(
          "no_chinese", report.place() + ": not one Chinese character is in it");
    }
  }

  private static List<String> types() {
    return READERS.keySet().stream().sorted().map(type -> "." + type).toList();
  }

  private static String extension(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** A file of one type, taken apart. */
  interface FileReader {
    List<SourceReport> read(SourceFile file) throws UnreadableReportException;
  }

  /** Plain text: the text of the file as it is. */
  private static final class PlainTextReader implements FileReader {
    @Override
    public List<SourceReport> read(SourceFile file) throws UnreadableReportException {
      return List.of(file.report("text/plain", TextDecoder.decode(file), Map.of()));
    }
  }

  /** Whether the bytes begin with these characters. */
  static boolean startsWith(byte[] bytes, String signature) {
    byte[] head = signature.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if (bytes[i] != head[i]) {
        return false;
      }
    }
    return true;
  }
}
