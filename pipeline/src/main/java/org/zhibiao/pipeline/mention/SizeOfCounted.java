package org.zhibiao.pipeline.mention;

import java.util.regex.Pattern;

/**
 * Amounts that tell how big the things are that are counted beside them: 年销售收入超10亿元的企业达100家,
 * 超5000万元项目12个, 800人以上安置点5个, 所得额不到100万元的部分.
 */
final class SizeOfCounted {
  private static final String PASSING = "(?:超过?|突破|达到?|过|逾)$";
  private static final String MEASURED = "(?:生产总值|GDP|收入|营收|产值|投资额?|利润|市值|销售额|年销售|税收|纳税额?|成交额)";

  private static final Pattern BOUNDED = Pattern.compile("(?:超过?|[过逾破])$");
  private static final Pattern CRITERION = Pattern.compile(MEASURED + PASSING);

  /** 20家年销售收入超百亿元的企业: the count stands before. */
  private static final Pattern COUNT_BEFORE =
      Pattern.compile("[0-9][余多]?[家个户条项]年?(?:销售|主营业务|营业)?" + MEASURED + PASSING);

  private static final Pattern PART_BEHIND = Pattern.compile("(?:以上|以下)?的?部分");

  private static final String COUNT = "[0-9]+[个家户种条项场处所]";
  private static final Pattern COUNT_BEHIND =
      Pattern.compile(
          "(?:以上|以下)?(?:的?(?:[^，。；：、！？0-9的]{0,10}?"
              + "(?:企业|集团|项目|园区|集群|城市|产品|品牌|县|区|旗|镇|村|街|商圈|平台)|会展|展会|安置点|安置区|校|院)"
              + "[^，。；：、！？0-9]{0,8}|(?<=以上))"
              + COUNT);

  private SizeOfCounted() {}

  /** For a numeral with a unit. */
  static boolean is(Sight sight) {
    String before = sight.clauseBefore();
    boolean bounded =
        BOUNDED.matcher(before).find() || sight.text().startsWith("以上", sight.behindUnit());
    if (!sight.unit().quantityKind().equals("money")) {
      return bounded && sight.unit().surface().equals("人") && sight.goesOn(COUNT_BEHIND);
    }
    boolean sized = bounded || CRITERION.matcher(before).find();
    return sight.goesOn(PART_BEHIND)
        || COUNT_BEFORE.matcher(before).find()
        || (sized && sight.goesOn(COUNT_BEHIND));
  }
}
