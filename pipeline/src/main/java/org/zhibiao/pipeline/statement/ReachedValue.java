package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/**
 * Amounts that a verb of change stands before and does not measure: the 15% of 提升0.7个百分点至15% is
 * what was reached, the 18 of 新增6座、总数18座 is all there are.
 */
final class ReachedValue {
  /** 提高20元至每人每月203元. */
  private static final Pattern ARRIVES = Pattern.compile(".*[至到](?:每人每[月年]|每[月年]|人均)?$");

  private static final Pattern PER_HEAD = Pattern.compile(".*每[百千万]?[名人户].*");

  private static final Pattern TOTAL =
      Pattern.compile(".*(?:总数|总量|总规模|总里程|累计)(?:已|已经)?(?:达到?|超过?|突破|为|近|约)*$");

  private static final Pattern GROWTH_NOUN = Pattern.compile(".*(?:增速|增幅|涨幅|增长率|降幅).*");

  private static final Pattern RATIO_OF_INCOMES =
      Pattern.compile(".*(?:收入(?:之|的)?比(?:值|率|例)?(?![上去前同]|[0-9]{4})|收入倍差)[^，；。]*");

  private static final Pattern BASE_BEFORE = Pattern.compile(".*(?:全国|全省|全市|全区|平均|平均水平|上年|去年|同期)$");

  private ReachedValue() {}

  static boolean standsAt(FigureContext context) {
    boolean delta = context.governor().map(cue -> cue.kind().isDelta()).orElse(false);
    if (!delta) {
      return false;
    }
    String between = context.between();
    boolean counted = !context.figure().quantity().unit().equals("%");
    boolean growth = GROWTH_NOUN.matcher(context.subject() + between).matches();
    boolean reached =
        ARRIVES.matcher(between).matches() && context.left() > context.clause().start();
    boolean ofFigureBefore = context.governor().orElseThrow().start() < context.left();
    boolean total =
        counted
            && ofFigureBefore
            && (TOTAL.matcher(between).matches() || PER_HEAD.matcher(between).matches());
    return (reached && !growth) || total;
  }

  /** 城乡居民收入比由2.4缩小到2.2. */
  static boolean isRatioOfIncomes(FigureContext context) {
    return context.figure().quantity().unit().isEmpty()
        && RATIO_OF_INCOMES.matcher(context.lead()).matches();
  }

  /** 低于全国1500元: how far it is from that of others. */
  static boolean isDistance(FigureContext context) {
    return !context.figure().quantity().unit().isEmpty()
        && BASE_BEFORE.matcher(context.between()).matches();
  }
}
