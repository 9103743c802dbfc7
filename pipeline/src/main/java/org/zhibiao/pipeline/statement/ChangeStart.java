package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/** Whether a figure is the value that a change starts from: the 75% of 从75%提高到77%. */
final class ChangeStart {
  private static final Pattern FROM =
      Pattern.compile(".*(?:从(?!事|业|严|而|轻|重|优)|(?<![自理])由(?!于|此|衷|企业|政府|来)|分别从|分别由).*");
  private static final Pattern TO =
      Pattern.compile(
          "^[^，；。]{0,30}?(?:到|至(?!少|今)|[升增降减变]为|整合为|调整为|压减为|缩减为|精简为|扩大为|提高为|回落为|[，、]?(?:增加|上升|下降|提高|减少|跃升)[到至]).*");

  private static final Pattern SPEED_BEHIND =
      Pattern.compile("^[^，；。]{0,3}的(?:速度|水平|增速|增幅|涨幅|规模).*");
  private static final Pattern MORE_BEHIND =
      Pattern.compile("^[^，；。]{0,4}(?:增加|增长|提高|上升|下降|减少|降低|多|少|高|低).*");

  private ChangeStart() {}

  /** 低于1985年增长44.6%的速度, 比1980年的7159亿元增加…: the value compared with is another year's. */
  static boolean isComparedWith(FigureContext context, FigureTime time) {
    String unit = context.figure().quantity().unit();
    if (time.base().isEmpty() || unit.equals("百分点") || unit.equals("倍")) {
      return false;
    }
    TimeExpression base = time.base().get();
    if (base.start() < context.left()) {
      return false;
    }
    String before = context.sentence().substring(0, base.start());
    String between = context.sentence().substring(base.end(), context.start());
    boolean surpassed = before.matches("(?s).*(?:高于|低于|快于|慢于|超过)$");
    return (surpassed && SPEED_BEHIND.matcher(context.following()).matches())
        || (between.equals("的") && MORE_BEHIND.matcher(context.following()).matches());
  }

  static boolean holds(FigureContext context, FigureContext before, boolean beforeIsStart) {
    String lead =
        context.sentence().substring(Math.min(context.left(), context.start()), context.start());
    if (FROM.matcher(lead).matches() && !arrives(lead)) {
      return TO.matcher(context.following()).matches();
    }
    boolean listGoesOn =
        beforeIsStart
            && before.clause().equals(context.clause())
            && lead.matches("[^到至为]{0,6}[、和][^到至为]{0,8}");
    return listGoesOn && TO.matcher(context.following()).matches();
  }

  /** 从中部提高到33%: the figure is where the change arrives. */
  private static boolean arrives(String lead) {
    return lead.matches(".*(?:从|由).*(?:[高升降少加大低小落增减长展]到|[高升降增减]至|为)[^从由]*");
  }
}
