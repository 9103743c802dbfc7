package org.zhibiao.jobs.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.zhibiao.pipeline.fact.FactExtractor;
import org.zhibiao.pipeline.source.SourceReport;

/**
 * Characters per second of the extractor and of HanLP's standard segmenter over the same text in
 * the same process. They take turns report by report, so that other load on the machine falls on
 * both; the first rounds, in which Java compiles either, do not count.
 */
public final class ExtractBench {
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 11;

  private ExtractBench() {}

  public static void run(List<SourceReport> reports, PrintStream out) {
    FactExtractor extractor = new FactExtractor();
    ToLongFunction<SourceReport> extract = report -> extractor.extract(report).facts().size();
    ToLongFunction<SourceReport> segment =
        report -> StandardTokenizer.segment(report.text()).size();
    long characters = reports.stream().mapToLong(report -> report.text().length()).sum();
    for (int i = 0; i < WARM_UP; i++) {
      round(reports, extract, segment);
    }
    double[] extracted = new double[ROUNDS];
    double[] segmented = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      double[] seconds = round(reports, extract, segment);
      extracted[i] = characters / seconds[0];
      segmented[i] = characters / seconds[1];
    }
    Arrays.sort(extracted);
    Arrays.sort(segmented);
    double own = extracted[ROUNDS / 2];
    double yardstick = segmented[ROUNDS / 2];
    out.printf(
        "%d reports, %,d characters, median of %d rounds%n", reports.size(), characters, ROUNDS);
    out.printf("%-34s %,14.0f characters/s%n", "FactExtractor", own);
    out.printf("%-34s %,14.0f characters/s%n", "HanLP StandardTokenizer", yardstick);
    out.printf("%-34s %14.2f%n", "ratio", own / yardstick);
  }

  /** The seconds that either took over all reports. */
  private static double[] round(
      List<SourceReport> reports,
      ToLongFunction<SourceReport> extract,
      ToLongFunction<SourceReport> segment) {
    double[] seconds = new double[2];
    for (SourceReport report : reports) {
      seconds[0] += seconds(report, extract);
      seconds[1] += seconds(report, segment);
    }
    return seconds;
  }

  private static double seconds(SourceReport report, ToLongFunction<SourceReport> work) {
    long started = System.nanoTime();
    long made = work.applyAsLong(report);
    double seconds = (System.nanoTime() - started) / 1e9;
    if (made == 0) {
      throw new IllegalStateException("Nothing was made of " + report.fileName());
    }
    return seconds;
  }
}
