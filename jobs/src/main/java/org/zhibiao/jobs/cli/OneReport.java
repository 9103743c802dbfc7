package org.zhibiao.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhibiao.pipeline.fact.Extraction;
import org.zhibiao.pipeline.fact.FactExtractor;
import org.zhibiao.pipeline.source.SourceReport;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that show something of every line of one report. */
final class OneReport {
  @Parameters(paramLabel = "FILE", description = "A report: text, Markdown, HTML, Word, PDF, CSV.")
  private Path file;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv or jsonl (default: table).")
  private String format;

  /**
   * Prints what a command shows of the report.
   *
   * @param lines gives the rows of an extraction, each one object of JSON
   * @param shown the fields that a table has
   */
  void print(Function<Extraction, Stream<String>> lines, List<String> shown) throws IOException {
    FactExtractor extractor = new FactExtractor();
    List<String> rows = new ArrayList<>();
    for (SourceReport report : ReportFile.read(file)) {
      lines.apply(extractor.extract(report)).forEach(rows::add);
    }
    TextTable.print(rows, shown, format, System.out);
  }
}
