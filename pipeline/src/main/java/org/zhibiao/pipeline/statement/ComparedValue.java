package org.zhibiao.pipeline.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the figures that are another time's, with which the statement only compares: the 44.6% of
 * 低于1985年增长44.6%的速度, the 7159亿元 of 比1980年的7159亿元增加…, the 270元 of 1982年为270元，1987年提高到463元.
 */
final class ComparedValue {
  private static final Pattern SURPASSES = Pattern.compile("(?:高于|低于|快于|慢于|超过|小于|大于|不及)$");
  private static final Pattern SPEED_BEHIND =
      Pattern.compile("^[^，；。]{0,3}的(?:速度|水平|增速|增幅|涨幅|规模).*");
  private static final Pattern MORE_BEHIND =
      Pattern.compile("^[^，；。]{0,4}(?:增加|增长|提高|上升|下降|减少|降低|翻|多|少|高|低).*");
  private static final Pattern ARRIVES =
      Pattern.compile("^[^，；。0-9]{0,12}(?:提高|增加|上升|下降|减少|增长|扩大|降低)[到至].*");

  private ComparedValue() {}

  /** The time of the figure if it is such a one. */
  static Optional<Period> find(FigureContext context, List<TimeExpression> times) {
    String unit = context.figure().quantity().unit();
    if (unit.equals("百分点") || unit.equals("倍")) {
      return Optional.empty();
    }
    for (TimeExpression time : times) {
      boolean near = time.start() >= context.left() && time.end() <= context.start();
      if (near && (isBaseOwn(context, time) || isSurpassedLater(context, time, times))) {
        return Optional.of(time.period());
      }
    }
    return Optional.empty();
  }

  private static boolean isBaseOwn(FigureContext context, TimeExpression base) {
    if (base.role() != TimeRole.BASE && base.role() != TimeRole.USUAL_BASE) {
      return false;
    }
    boolean surpassed = SURPASSES.matcher(context.sentence().substring(0, base.start())).find();
    String between = context.sentence().substring(base.end(), context.start());
    if (surpassed) {
      return between.contains("所占") || SPEED_BEHIND.matcher(context.following()).matches();
    }
    return between.matches("同期?的|的") && MORE_BEHIND.matcher(context.following()).matches();
  }

  private static boolean isSurpassedLater(
      FigureContext context, TimeExpression when, List<TimeExpression> times) {
    if (when.role() != TimeRole.WHEN) {
      return false;
    }
    for (TimeExpression later : times) {
      boolean next = later.start() >= context.end() && later.start() <= context.clause().end() + 2;
      if (next
          && later.role() == TimeRole.WHEN
          && later.period().firstYear() > when.period().lastYear()) {
        return ARRIVES.matcher(context.sentence().substring(later.end())).matches();
      }
    }
    return false;
  }
}
