package org.zhibiao.jobs.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhibiao.pipeline.fact.FactJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private OneReport report;

  @Override
  public Integer call() throws Exception {
    report.print(extraction -> extraction.facts().stream().map(FactJson::line), SHOWN);
    return ExitCode.DONE;
  }
}
