package org.zhibiao.jobs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhibiao.pipeline.fact.FactExtractor;
import org.zhibiao.pipeline.fact.FactJson;
import org.zhibiao.pipeline.source.SourceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The facts of one file, without Spark and without a warehouse. */
@Command(name = "facts", description = "Show the facts of one report.")
final class FactsCommand implements Callable<Integer> {
  private static final List<String> SHOWN =
      List.of(
          "text",
          "comparator",
          "value",
          "value_upper",
          "unit",
          "measure",
          "modality",
          "period",
          "indicator",
          "indicator_code");

  @Parameters(paramLabel = "FILE", description = "A report: text, Markdown, HTML, Word, PDF, CSV.")
  private Path file;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv or jsonl (default: table).")
  private String format;

  @Override
  public Integer call() throws Exception {
    FactExtractor extractor = new FactExtractor();
    List<String> lines = new ArrayList<>();
    for (SourceReport report : ReportFile.read(file)) {
      extractor.extract(report).facts().forEach(fact -> lines.add(FactJson.line(fact)));
    }
    TextTable.print(lines, SHOWN, format, System.out);
    return ExitCode.DONE;
  }
}
