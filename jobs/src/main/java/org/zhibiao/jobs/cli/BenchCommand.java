package org.zhibiao.jobs.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.zhibiao.jobs.bench.ExtractBench;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.pipeline.source.ReportReaders;
import org.zhibiao.pipeline.source.SourceReport;
import org.zhibiao.warehouse.bench.SqlBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Figures of speed, each beside a yardstick measured in the same process. */
@Command(
    name = "bench",
    description = "Measure: extract (against HanLP's segmenter) or sql (against tables in memory).")
final class BenchCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Parameters(paramLabel = "WHAT", description = "extract or sql.")
  private String what;

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Reports, or folders of them, for extract (default: seeds/reports).")
  private List<Path> inputs = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    switch (what) {
      case "extract" -> ExtractBench.run(reports(), System.out);
      case "sql" ->
          SqlBench.print(SqlBench.run(data.snapshots().requireCurrent().database()), System.out);
      default -> throw new BadArgumentException("bench " + what + ": give extract or sql.");
    }
    return ExitCode.DONE;
  }

  private List<SourceReport> reports() throws Exception {
    List<Path> roots =
        inputs.isEmpty()
            ? List.of(Path.of(System.getProperty("zhibiao.home", "."), "seeds", "reports"))
            : inputs;
    List<SourceReport> reports = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = file.getFileName().toString();
          if (ReportReaders.takes(name) && !name.equals("reports.csv")) {
            reports.addAll(ReportFile.read(file));
          }
        }
      }
    }
    return reports;
  }
}
