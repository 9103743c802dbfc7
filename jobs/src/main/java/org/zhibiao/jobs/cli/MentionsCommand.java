package org.zhibiao.jobs.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhibiao.pipeline.fact.FactExtractor;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.source.SourceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every numeric expression of one file, with its kind and why. */
@Command(
    name = "mentions",
    description = "Show every numeral of one report, with its kind and why.")
final class MentionsCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SHOWN =
      List.of("start", "end", "text", "kind", "reason", "sentence");

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
      for (Mention mention : extractor.extract(report).mentions()) {
        lines.add(line(mention));
      }
    }
    TextTable.print(lines, SHOWN, format, System.out);
    return ExitCode.DONE;
  }

  private static String line(Mention mention) throws Exception {
    ObjectNode node = JSON.createObjectNode();
    node.put("start", mention.span().start());
    node.put("end", mention.span().end());
    node.put("text", mention.text());
    node.put("kind", mention.kind().code());
    node.put("reason", mention.reason());
    node.put("sentence", mention.passage().text());
    return JSON.writeValueAsString(node);
  }
}
