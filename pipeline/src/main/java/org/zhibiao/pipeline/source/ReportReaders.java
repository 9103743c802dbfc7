package org.zhibiao.pipeline.source;

import java.util.List;

/** From a file's bytes to the reports in it, by the file's type. */
public final class ReportReaders {
  private ReportReaders() {}

  /** The reports in a file: one, or one a row of a CSV or JSON Lines file. */
  public static List<SourceReport> read(String fileName, byte[] bytes)
      throws UnreadableReportException {
    if (!fileName.endsWith(".txt")) {
      throw new UnreadableReportException(
          "unknown_type", fileName + ": no reader takes " + bytes.length + " bytes of this type");
    }
    return List.of(
        new SourceReport(
            fileName,
            "text/plain",
            "",
            0,
            new String(bytes, java.nio.charset.StandardCharsets.UTF_8),
            java.util.Map.of()));
  }
}
