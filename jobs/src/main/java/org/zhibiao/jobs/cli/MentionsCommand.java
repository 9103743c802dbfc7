package org.zhibiao.jobs.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhibiao.pipeline.mention.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every numeric expression of one file, with its kind and why. */
@Command(
    name = "mentions",
    description = "Show every numeral of one report, with its kind and why.")
final class MentionsCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SHOWN =
      List.of("start", "end", "text", "kind", "reason", "sentence");

  @Mixin private OneReport report;

  @Override
  public Integer call() throws Exception {
    report.print(extraction -> extraction.mentions().stream().map(MentionsCommand::line), SHOWN);
    return ExitCode.DONE;
  }

  private static String line(Mention mention) {
    ObjectNode node = JSON.createObjectNode();
    node.put("start", mention.span().start());
    node.put("end", mention.span().end());
    node.put("text", mention.text());
    node.put("kind", mention.kind().code());
    node.put("reason", mention.reason());
    node.put("sentence", mention.passage().text());
    return node.toString();
  }
}
