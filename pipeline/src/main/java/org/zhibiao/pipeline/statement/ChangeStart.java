package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/** Whether a figure is the value that a change starts from: the 75% of 从75%提高到77%. */
final class ChangeStart {
  private static final Pattern FROM =
      Pattern.compile(
          ".*(?:从(?!事|业|严|而|轻|重|优)|(?<![自理])由(?!于|此|衷|企业|政府|来)|分别从|分别由).*|.*现行[^，；。0-9]{0,6}");
  private static final Pattern TO =
      Pattern.compile(
          "^[^，；。]{0,30}?(?:到|至(?!少|今)|[升增降减变]为|整合为|调整为|优化为|转为|变为|压减为|缩减为|精简为|扩大为|提高为|回落为|[，、]?(?:增加|上升|下降|提高|减少|跃升)[到至]).*");

  /** 在总量超过5万亿元的高基数上: what has been reached before. */
  private static final Pattern FOOTING_BEHIND =
      Pattern.compile("^[^，；。]{0,8}的(?:较?高)?基数(?:基础)?上.*");

  /** 四档并三档: what is merged is there already. */
  private static final Pattern MERGED_BEHIND =
      Pattern.compile("^(?<unit>[档级家个所局院校])合?并[为成]?[一二两三四五六七八九]\\k<unit>.*");

  private ChangeStart() {}

  static boolean holds(FigureContext context, FigureContext before, boolean beforeIsStart) {
    if (FOOTING_BEHIND.matcher(context.following()).matches()
        || MERGED_BEHIND.matcher(context.following()).matches()) {
      return true;
    }
    String lead = context.own();
    if (FROM.matcher(lead).matches() && !arrives(lead)) {
      return TO.matcher(context.following()).matches();
    }
    boolean listGoesOn =
        beforeIsStart
            && before.clause().equals(context.clause())
            && lead.matches("[^到至为]{0,6}[、和∶:][^到至为]{0,8}");
    return listGoesOn && TO.matcher(context.following()).matches();
  }

  /** 从中部提高到33%: the figure is where the change arrives. */
  private static boolean arrives(String lead) {
    return lead.matches(".*(?:从|由).*(?:[高升降少加大低小落增减长展]到|[高升降增减]至|为)[^从由]*");
  }
}
