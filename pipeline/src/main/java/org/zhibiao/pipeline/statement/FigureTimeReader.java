package org.zhibiao.pipeline.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.quantity.Figure;

/** Finds the time expressions that hold for a figure: the nearest before it, clause by clause. */
final class FigureTimeReader {
  private static final Pattern AVERAGED = Pattern.compile("平均|年均");
  private static final Pattern PART_ENDS = Pattern.compile("[；。]");
  private static final Pattern CLAUSE_ENDS = Pattern.compile("[，；。]");

  private static final Pattern PART_OF_YEAR_ENDS = Pattern.compile("；|年[底末]");

  private final List<TimeExpression> times;
  private final List<Figure> figures;
  private final Optional<TimeExpression> carried;
  private final boolean overYears;
  private final SpanReach reach;
  private final PointReach pointReach;

  /**
   * @param times the sentence's expressions in order
   * @param figures the sentence's figures in order
   * @param overYears whether the section reviews several years, so that a base is that of all
   *     growth
   * @param carried what the sentences before this one left standing
   */
  FigureTimeReader(
      List<TimeExpression> times,
      List<Figure> figures,
      boolean overYears,
      Optional<TimeExpression> carried) {
    this.times = times;
    this.figures = figures;
    this.overYears = overYears;
    this.carried = carried;
    this.reach = new SpanReach(overYears);
    this.pointReach = new PointReach(figures);
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
      if (isPassed(time, context)
          || reach.isPassed(time, context.sentence(), context.start())
          || pointReach.isPassed(time, context.sentence(), context.start())) {
        continue;
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
    Optional<TimeExpression> counted = base.filter(time -> counts(time, context));
    return new FigureTime(fromBefore ? carried : when, counted, start, yearBefore, fromBefore);
  }

  /**
   * 进口增长7%，较2019年增长30%，出口增长5%: a base told behind a figure, or the years of an average, are for
   * what stands next to them and not for the subjects that follow.
   */
  private boolean isPassed(TimeExpression time, FigureContext context) {
    String sentence = context.sentence();
    String way = sentence.substring(time.end(), context.start());
    boolean averaged =
        time.role() == TimeRole.SPAN
            && (AVERAGED.matcher(sentence.substring(time.start(), time.end())).find()
                || AVERAGED.matcher(way).lookingAt());
    if (!averaged && (overYears || time.role() != TimeRole.BASE)) {
      return false;
    }
    if (isToldBehindFigure(time, sentence)) {
      return CLAUSE_ENDS.matcher(way).find();
    }
    return averaged && PART_ENDS.matcher(way).find();
  }

  /** 收入较2020年增长三成，新增学位9万个，收入比2.1: a base told of another thing starts no addition and no ratio. */
  private boolean counts(TimeExpression base, FigureContext context) {
    String unit = context.figure().quantity().unit();
    boolean own = base.start() >= context.clause().start();
    boolean added = context.governedBy(CueKind.GAIN) && !unit.equals("百分点");
    return own || !overYears || !(added || unit.isEmpty());
  }

  private boolean isToldBehindFigure(TimeExpression time, String sentence) {
    for (Figure figure : figures) {
      int end = figure.mention().end();
      if (end <= time.start() && !PART_ENDS.matcher(sentence.substring(end, time.start())).find()) {
        return true;
      }
    }
    return false;
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

  /** 三季度增长4%；…, 4月超过200个、年底超过260个: a part of a year ends with these. */
  private static boolean reaches(TimeExpression time, FigureContext context) {
    String way = context.sentence().substring(time.end(), context.start());
    return !time.period().isPartOfYear() || !PART_OF_YEAR_ENDS.matcher(way).find();
  }
}
