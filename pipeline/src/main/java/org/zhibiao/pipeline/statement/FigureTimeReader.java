package org.zhibiao.pipeline.statement;

import java.util.List;
import java.util.Optional;

/** Finds the time expressions that hold for a figure: the nearest before it, clause by clause. */
final class FigureTimeReader {
  private final List<TimeExpression> times;
  private final Optional<TimeExpression> carried;

  /**
   * @param times the sentence's expressions in order
   * @param carried what the sentences before this one left standing
   */
  FigureTimeReader(List<TimeExpression> times, Optional<TimeExpression> carried) {
    this.times = times;
    this.carried = carried;
  }

  FigureTime read(FigureContext context) {
    Optional<TimeExpression> when = Optional.empty();
    Optional<TimeExpression> base = Optional.empty();
    Optional<TimeExpression> start = Optional.empty();
    boolean yearBefore = false;
    for (TimeExpression time : times) {
      if (time.end() > context.start()) {
        break;
      }
      switch (time.role()) {
        case WHEN, DEADLINE -> when = reaches(time, context) ? dated(time, when, context) : when;
        case SPAN, RANGE -> {
          when = Optional.of(time);
          base = Optional.empty();
        }
        case BASE -> base = Optional.of(time);
        case USUAL_BASE -> {
          base = Optional.empty();
          yearBefore = !time.period().isSpan() && time.start() >= context.left();
        }
        case FROM -> start = Optional.of(time);
      }
    }
    boolean fromBefore = when.isEmpty() && carried.isPresent();
    return new FigureTime(fromBefore ? carried : when, base, start, yearBefore, fromBefore);
  }

  /** 全年 is the whole of the year just named. */
  private static Optional<TimeExpression> dated(
      TimeExpression time, Optional<TimeExpression> named, FigureContext context) {
    boolean wholeYear = context.sentence().startsWith("全年", time.start());
    if (!wholeYear || named.isEmpty() || named.get().period().isSpan()) {
      return Optional.of(time);
    }
    Period year = Period.year(named.get().period().firstYear());
    return Optional.of(new TimeExpression(time.start(), time.end(), time.role(), year));
  }

  /** 三季度增长4%；…: a part of a year ends with the semicolon. */
  private static boolean reaches(TimeExpression time, FigureContext context) {
    String way = context.sentence().substring(time.end(), context.start());
    return !time.period().isPartOfYear() || way.indexOf('；') < 0;
  }
}
