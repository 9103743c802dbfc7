package org.zhibiao.pipeline.indicator;

import java.util.regex.Pattern;

/**
 * Words that stand where a subject might and only say how, against what or under what condition a
 * figure is told: 剔除减税因素后增长4%, 为年度计划的112%. The subject is that of the figure before.
 */
final class Adjunct {
  /** 剔除减税因素后同口径, 受疫情影响, 按年平均汇率折算: under what condition. */
  private static final String CONDITION =
      "(?:剔除|扣除|扣减|考虑)[^，]+(?:因素|影响|基数)[后外]?(?:[，、]?(?:按)?(?:同口径|可比口径))?"
          + "|受[^，]{2,}(?:影响|拖累)"
          + "|按[^，]*(?:汇率|口径|现价)(?:折算|计算|换算|折合)?";

  /** 完成年度目标任务, 相当于前三年总和: the plan or sum that a percentage is of. */
  private static final String PLAN =
      "(?:为|是|超过?|完成|占|达到?|相当于)(?:年度|全年|年初|预期|预定|既定|计划|目标)+(?:计划|目标|任务)*|相当于(?!减排|节约|节省|少排).{2,}";

  /** 6月当月, 同比多出, 达到每人每年, 分别高于全国、全省: when, how much more, each, against whom. */
  private static final String MANNER =
      "[0-9]{0,2}月?当[月季年]|多出|少用|达到?每[人生户](?:每?[年月])?"
          + "|[均都]?分别(?:高于|低于|快于|好于|优于|高出).+|(?:与|同|比|较)[^、，]{3,}(?:相比|[前时]的?)"
          + "|最高单日|单日最高";

  private static final Pattern WHOLE =
      Pattern.compile("(?:" + CONDITION + "|" + PLAN + "|" + MANNER + ")");

  private static final Pattern COMPARANDS =
      Pattern.compile("[均都]?分别(?:高于|低于|快于|好于|优于|高出)[^、和，]+[、和与][^、和，]+");

  private Adjunct() {}

  /** Whether the words name no subject, but only how the figure is told. */
  static boolean is(String words) {
    return WHOLE.matcher(words).matches();
  }

  /** 分别高于全国、全省0.6个和2个百分点: one subject, and as many it is measured against. */
  static boolean comparesWithSeveral(String words) {
    return COMPARANDS.matcher(words).matches();
  }
}
