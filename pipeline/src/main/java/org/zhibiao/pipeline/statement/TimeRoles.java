package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/**
 * Tells 较2020年 (a base), 从2020年的 (a start), 到2030年 (a deadline) and 2025年 apart by the words
 * around.
 */
final class TimeRoles {
  private static final Pattern COMPARE_BEFORE =
      Pattern.compile(".*(?:比|较|同|与|和|跟|对比|是|相当于|高于|低于|超过|小于|大于|不及|少于|多于)$");
  private static final Pattern COMPARE_BEHIND =
      Pattern.compile(
          "^(?:度|底|末|初|以来|同期|的|水平|全年|实际|预算|执行数|同口径|不变价|[^，；。]{0,12}?)?(?:相比|比较|对比|比).*");
  private static final Pattern START_BEHIND =
      Pattern.compile("^(?:底|末|[春秋]季学?期?|[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:起|开始|以来).*");

  /** 为2019年的104%: that year is what the figure is measured by. */
  private static final Pattern SHARE_BEHIND =
      Pattern.compile("(?s)^(?:底|末|同期)?(?:水平)?的(?:近|约|超|超过)?(?:[0-9.]+%|百分之|[一二三四五六七八九]成).*");

  /** 恢复至2019年的八成: that year is what the figure is measured by. */
  private static final Pattern RESTORED_BEFORE = Pattern.compile(".*(?:恢复|回升|回落)[到至]$");

  /** 是“十五”时期的3.4倍: the span is what the figure is measured by. */
  private static final Pattern TIMES_BEHIND =
      Pattern.compile("(?s)^(?:总和|总量|之和)?的(?:近|约|超)?[0-9.一二两三四五六七八九十百]{1,6}(?:多|余)?倍.*");

  private static final Pattern COMPARED_BEHIND =
      Pattern.compile("(?s)^(?:底|末|时期|的水平)?(?:相比|比较|对比).*");

  private TimeRoles() {}

  static TimeExpression place(
      String sentence, int start, int end, TimeRole role, Period period, int review) {
    String before = sentence.substring(Math.max(0, start - 4), start);
    String behind = sentence.substring(end, Math.min(sentence.length(), end + 16));
    if (role == TimeRole.WHEN
        && behind.matches("(?s)(?:底|末)?(?:起|开始)?以来.*")
        && review > period.firstYear()) {
      return new TimeExpression(
          start, end, TimeRole.SPAN, Period.years(period.firstYear(), review));
    }
    if (role == TimeRole.WHEN) {
      boolean coming = period.firstYear() > review;
      return new TimeExpression(
          start, end, roleOfPoint(sentence, start, before, behind, coming), period);
    }
    boolean compared =
        role == TimeRole.SPAN
            && (before.matches(".*(?:比|较|同|与)$")
                || (before.matches(".*(?:是|为|相当于|达)$") && TIMES_BEHIND.matcher(behind).matches()));
    return new TimeExpression(start, end, compared ? TimeRole.USUAL_BASE : role, period);
  }

  private static TimeRole roleOfPoint(
      String sentence, int start, String before, String behind, boolean coming) {
    boolean usual = sentence.startsWith("上年", start) || sentence.startsWith("上一年", start);
    if (COMPARE_BEFORE.matcher(before).matches() && comparing(before, behind)) {
      boolean lastYear = usual || sentence.startsWith("去年", start);
      return lastYear ? TimeRole.USUAL_BASE : TimeRole.BASE;
    }
    if (COMPARED_BEHIND.matcher(behind).matches()) {
      return TimeRole.BASE;
    }
    if (before.matches(".*(?:为|达到|达|相当于|恢复[到至])$") && SHARE_BEHIND.matcher(behind).matches()) {
      return TimeRole.BASE;
    }
    boolean begins = START_BEHIND.matcher(behind).matches();
    if (!(begins && coming)
        && (before.endsWith("从") || before.endsWith("由") || before.endsWith("自"))) {
      return TimeRole.FROM;
    }
    if (begins) {
      return TimeRole.WHEN;
    }
    if (usual) {
      return TimeRole.FROM;
    }
    if (RESTORED_BEFORE.matcher(before).matches() && behind.startsWith("的")) {
      return TimeRole.BASE;
    }
    boolean until = before.endsWith("到") || before.endsWith("至");
    return until && !before.endsWith("截至") ? TimeRole.DEADLINE : TimeRole.WHEN;
  }

  /** 同, 与, 和 join as well as compare: only a 相比 behind them makes a base. */
  private static boolean comparing(String before, String behind) {
    boolean joins = before.matches(".*(?:同|与|和|跟)$");
    return !joins || COMPARE_BEHIND.matcher(behind).matches();
  }
}
