package org.zhibiao.jobs.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.jobs.runtime.BuildVersion;
import org.zhibiao.pipeline.fact.FactExtractor;
import org.zhibiao.pipeline.score.ErrorLines;
import org.zhibiao.pipeline.score.GoldFile;
import org.zhibiao.pipeline.score.ReportScore;
import org.zhibiao.pipeline.score.ScoreTable;
import org.zhibiao.pipeline.score.Scorer;
import org.zhibiao.pipeline.source.SourceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Precision, recall and F1 of the extraction against gold files. */
@Command(
    name = "score",
    description = "Precision, recall and F1 against gold: GOLD.tsv FILE [GOLD.tsv FILE …].")
final class ScoreCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "GOLD.tsv FILE",
      arity = "2..*",
      description =
          "Gold files, each with its report; or a folder of gold and one of the reports, which have"
              + " the same names.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show so many errors with their sentences (default: none).")
  private int errors;

  @Option(
      names = "--accuracy",
      paramLabel = "FILE",
      description = "Also write what was measured to this CSV, as releases publish it.")
  private Path accuracy;

  @Option(
      names = "--confidence",
      paramLabel = "FILE",
      description = "Also write how far facts can be trusted, group by group, to this CSV.")
  private Path confidence;

  @Option(
      names = "--set",
      paramLabel = "NAME",
      defaultValue = "digests",
      description = "What the gold files together are called in it (default: digests).")
  private String goldSet;

  @Override
  public Integer call() throws Exception {
    if (files.size() % 2 != 0) {
      throw new BadArgumentException("score takes pairs: a gold file, then its report.");
    }
    FactExtractor extractor = new FactExtractor();
    List<ReportScore> scores = new ArrayList<>();
    for (int i = 0; i < files.size(); i += 2) {
      for (GoldPair pair : GoldPair.of(files.get(i), files.get(i + 1))) {
        scores.add(score(extractor, pair.gold(), pair.report()));
      }
    }
    ScoreTable table = new ScoreTable(scores);
    System.out.print(table.text());
    if (accuracy != null) {
      AccuracyFile.write(
          accuracy, goldSet, table, BuildVersion.current().pipeline().replaceFirst("\\+.*", ""));
    }
    if (confidence != null) {
      ConfidenceFile.write(confidence, table);
    }
    scores.stream()
        .flatMap(score -> ErrorLines.of(score).stream())
        .limit(errors)
        .forEach(System.out::println);
    return ExitCode.DONE;
  }

  private static ReportScore score(FactExtractor extractor, Path gold, Path file) throws Exception {
    if (!Files.isRegularFile(gold)) {
      throw new BadArgumentException(gold + ": there is no such file.");
    }
    List<SourceReport> reports = ReportFile.read(file);
    if (reports.size() != 1) {
      throw new BadArgumentException(
          file + " holds " + reports.size() + " reports; gold is of one.");
    }
    return Scorer.score(
        gold.getFileName().toString(), GoldFile.read(gold), extractor.extract(reports.get(0)));
  }
}
