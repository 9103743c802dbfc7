package org.zhibiao.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.pipeline.source.Manifest;
import org.zhibiao.pipeline.source.ReportReaders;
import org.zhibiao.pipeline.source.SourceReport;
import org.zhibiao.pipeline.source.UnreadableReportException;

/** Reads the reports of one file, with what a reports.csv beside it or above it declares. */
final class ReportFile {
  private ReportFile() {}

  static List<SourceReport> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadArgumentException(file + ": there is no such file.");
    }
    try {
      List<SourceReport> reports =
          ReportReaders.read(file.getFileName().toString(), Files.readAllBytes(file));
      return reports.stream().map(report -> declared(report, file)).toList();
    } catch (UnreadableReportException e) {
      throw new BadArgumentException(e.getMessage());
    }
  }

  private static SourceReport declared(SourceReport report, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
      Path manifest = folder.resolve(Manifest.FILE_NAME);
      if (Files.isRegularFile(manifest)) {
        try {
          return Manifest.read(Files.readAllBytes(manifest))
              .declare(report, folder.relativize(absolute).toString().replace('\\', '/'));
        } catch (IOException | UnreadableReportException e) {
          throw new BadArgumentException(manifest + " cannot be read: " + e.getMessage());
        }
      }
    }
    return report;
  }
}
