package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/** 新增机动车新能源比例60%, 减少的40%: a percentage that stands under a verb of growth and is none. */
final class GovernedRatio {
  private static final Pattern RATIO_BEFORE =
      Pattern.compile(
          ".*(?:率|占比|比重|比例|份额)(?:达|达到|为|超|超过|近|约)*$"
              + "|.*(?:完成|达到|达|占|相当于)[^，；。]*(?:计划|任务|目标|总数|总量|总额|预算|全国|全省|全市|[上去前]年)的?(?:超|近|约|超过)*$");

  private static final Pattern FULFILLED_BEFORE =
      Pattern.compile(".*完成[^，；。]*(?:计划|任务|目标|预算)的(?:[0-9.]+%(?:左右|以上)?[、和])+");

  private GovernedRatio() {}

  /** 分别完成年计划的112%、140%: the second as the first. */
  private static boolean goesOn(FigureContext context) {
    String lead = context.lead();
    return context.inherited() && FULFILLED_BEFORE.matcher(lead).matches();
  }

  static boolean namesOne(FigureContext context) {
    return RATIO_BEFORE.matcher(context.between()).matches() || goesOn(context);
  }
}
