package org.zhibiao.pipeline.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what calendar period a figure is about: the time that its sentence names, else that of its
 * section; over a span of years, what flows takes the span and what stands takes the last year.
 */
final class PeriodResolver {
  private static final Pattern RUNNING =
      Pattern.compile("连续(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?<unit>年|个月)(?<rest>.*)");
  private static final Pattern STEADY = Pattern.compile(".*(?:保持|稳定|维持|位居|居|达到|第).*");

  private static final Pattern YIELD = Pattern.compile("(?:产量|总产|单产|收成)连续");

  private final Period usual;
  private final Optional<Period> headed;

  /**
   * @param usual the period of the section
   * @param headed the span of years that the section's headings name
   */
  PeriodResolver(Period usual, Optional<Period> headed) {
    this.usual = usual;
    this.headed = headed;
  }

  /**
   * @param flows whether the figure is told of a span as a whole
   */
  Period period(
      FigureContext context, FigureTime time, Measure measure, boolean changeStart, boolean flows) {
    Period named = time.when().map(TimeExpression::period).orElse(usual);
    if (changeStart) {
      return startOf(time, named);
    }
    Optional<Period> run = run(context, named, measure);
    if (run.isPresent()) {
      return run.get();
    }
    boolean compares =
        measure == Measure.GROWTH || measure == Measure.CHANGE || measure == Measure.MULTIPLE;
    if (compares && time.base().isPresent()) {
      int base = time.base().get().period().lastYear();
      return base < named.lastYear() ? Period.years(base, named.lastYear()) : named;
    }
    if (named.isSpan() && time.yearBefore()) {
      return named.last();
    }
    boolean last = usual.isSpan() && named.equals(usual.last());
    if (last && time.start().isPresent() && AspectReader.isStep(context)) {
      return usual;
    }
    boolean until =
        flows && last && time.when().map(when -> when.role() == TimeRole.DEADLINE).orElse(false);
    if (!named.isSpan() && compares && (AspectReader.isYearly(context) || until)) {
      return averaged(named);
    }
    return named.isSpan() && !flows ? named.last() : named;
  }

  /** 到2030年…年均增长5%: the average is over the years until then. */
  private Period averaged(Period named) {
    Period span = headed.orElse(usual);
    boolean within = span.isSpan() && span.firstYear() <= named.lastYear();
    boolean ahead = !span.isSpan() && named.lastYear() > span.lastYear();
    return within || ahead ? Period.years(span.firstYear(), named.lastYear()) : named;
  }

  /**
   * The start of a change is of the time it names, else of the base, else of the year before:
   * before the span, or before the plans where the change goes on to a later year.
   */
  private Period startOf(FigureTime time, Period named) {
    if (time.start().isPresent()) {
      return time.start().get().period().last();
    }
    if (time.base().isPresent()) {
      return time.base().get().period().last();
    }
    boolean range = time.when().map(when -> when.role() == TimeRole.RANGE).orElse(false);
    if (range) {
      return Period.year(named.firstYear());
    }
    boolean deadline = time.when().map(when -> when.role() == TimeRole.DEADLINE).orElse(false);
    int first = deadline ? Math.min(named.firstYear(), usual.firstYear()) : named.firstYear();
    return Period.year(first - 1);
  }

  /**
   * 连续3年超过5%: told of each of the years, as is 连续3年保持 of what a year grows or brings in.
   * 覆盖率连续3年保持在95%以上 tells of the last.
   */
  private static Optional<Period> run(FigureContext context, Period named, Measure measure) {
    String lead = context.lead();
    Matcher run = RUNNING.matcher(lead);
    if (!run.find()) {
      return Optional.empty();
    }
    boolean passed = context.clause().start() + run.start("rest") <= context.left();
    if (passed && !context.inherited()) {
      return Optional.empty();
    }
    boolean yearly = measure == Measure.GROWTH || YIELD.matcher(lead).find();
    if (!yearly && STEADY.matcher(run.group("rest")).matches()) {
      return Optional.empty();
    }
    int n = ChineseYears.small(run.group("n"));
    boolean months = run.group("unit").equals("个月");
    int years = !months ? n : n % 12 == 0 ? n / 12 : 0;
    return years < 2
        ? Optional.empty()
        : Optional.of(Period.years(named.lastYear() - years + 1, named.lastYear()));
  }
}
