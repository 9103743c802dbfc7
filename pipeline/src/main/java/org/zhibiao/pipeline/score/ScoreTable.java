package org.zhibiao.pipeline.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Precision, recall and F1 by level over several reports together, and the errors by class. */
public record ScoreTable(List<ReportScore> reports) {
  public ScoreTable {
    reports = List.copyOf(reports);
  }

  /** Precision and recall at a level over all reports. */
  public Rate rate(ScoreLevel level) {
    return reports.stream().map(report -> report.rate(level)).reduce(new Rate(0, 0, 0), Rate::plus);
  }

  /** How far the kinds of numeric expressions agree over all reports. */
  public KindAgreement kinds() {
    return reports.stream()
        .map(ReportScore::kinds)
        .reduce(new KindAgreement(0, 0, List.of()), KindAgreement::plus);
  }

  /** How many facts are wrong in each respect. */
  public Map<ErrorClass, Integer> errors() {
    Map<ErrorClass, Integer> errors = new EnumMap<>(ErrorClass.class);
    for (ReportScore report : reports) {
      for (MatchedFact fact : report.facts()) {
        fact.errors().forEach(error -> errors.merge(error, 1, Integer::sum));
      }
    }
    return errors;
  }

  /** The table as lines of plain text, one a level, then the agreement of kinds and the errors. */
  public String text() {
    StringBuilder text = new StringBuilder();
    Rate found = rate(ScoreLevel.FOUND);
    text.append(line("gold %d  facts %d", found.wanted(), found.stated()));
    for (ScoreLevel level : ScoreLevel.values()) {
      Rate rate = rate(level);
      text.append(
          line(
              "%-10s P %.3f  R %.3f  F1 %.3f",
              level.code(), rate.precision(), rate.recall(), rate.f1()));
    }
    KindAgreement kinds = kinds();
    text.append(line("%-10s %.3f of %d expressions", "kinds", kinds.share(), kinds.expressions()));
    text.append("wrong:");
    errors().entrySet().stream()
        .sorted(Map.Entry.<ErrorClass, Integer>comparingByValue().reversed())
        .forEach(entry -> text.append(' ' + entry.getKey().code() + ' ' + entry.getValue()));
    return text.append('\n').toString();
  }

  private static String line(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values) + "\n";
  }
}
