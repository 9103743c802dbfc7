package org.zhibiao.pipeline.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibiao.pipeline.fact.Fact;
import org.zhibiao.pipeline.text.Span;

/** Tells errors so that a person can judge them: gold, fact and the sentence under each other. */
public final class ErrorLines {
  private ErrorLines() {}

  /** Four lines for each wrong fact of a report: in what it is wrong, gold, fact, sentence. */
  public static List<String> of(ReportScore report) {
    return report.facts().stream()
        .filter(fact -> !fact.errors().isEmpty())
        .map(fact -> of(report.name(), fact))
        .toList();
  }

  private static String of(String name, MatchedFact fact) {
    return String.join(
        "\n",
        name + ": " + codes(fact.errors()),
        "   gold " + fact.gold().map(ErrorLines::of).orElse("-"),
        "   fact " + fact.fact().map(ErrorLines::of).orElse("-"),
        "   in   " + fact.passage().map(passage -> passage.text()).orElse("(no passage)"));
  }

  private static String codes(Set<ErrorClass> errors) {
    return errors.stream().map(ErrorClass::code).collect(Collectors.joining(","));
  }

  private static String of(GoldRow gold) {
    return place(gold.span(), gold.text())
        + " "
        + value(gold.comparator(), gold.value(), gold.valueUpper(), gold.unit())
        + " "
        + String.join(" ", gold.measure(), gold.modality(), gold.period())
        + indicator(gold.indicator(), gold.code());
  }

  private static String of(Fact fact) {
    return place(fact.mention().span(), fact.mention().text())
        + " "
        + value(
            fact.quantity().comparator().code(),
            fact.statement().value(),
            fact.statement().valueUpper(),
            fact.quantity().unit())
        + " "
        + String.join(
            " ",
            fact.statement().measure().code(),
            fact.statement().modality().code(),
            FactComparison.orEmpty(fact.statement().period()))
        + indicator(fact.indicator().phrase(), fact.indicator().code());
  }

  private static String place(Span span, String text) {
    return "[" + span.start() + ", " + span.end() + ") " + text;
  }

  private static String value(String comparator, BigDecimal from, BigDecimal to, String unit) {
    String range = to == null ? "" : ".." + to.toPlainString();
    return comparator + from.toPlainString() + range + " " + unit;
  }

  private static String indicator(String phrase, String code) {
    return " «" + FactComparison.orEmpty(phrase) + "» " + FactComparison.orEmpty(code);
  }
}
