package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/**
 * How far a growth is from that of another place: in 年均增长8%，高于全省2个百分点 the points are of the same
 * time as the growth before them.
 */
final class Distance {
  private static final Pattern FROM_PLACE =
      Pattern.compile(
          "[%左右以上]*[，、]?(?:分别)?(?:均)?(?:高于|快于|低于|高出|超过|超出|优于|好于|慢于|比|领先)(?:全国|全省|全市|全区|同期|世界|中部|西部|东部)"
              + "[^，；。、0-9]{0,10}");

  private Distance() {}

  static boolean isOf(FigureContext before, Measure measureBefore, FigureContext context) {
    return before != null
        && measureBefore == Measure.GROWTH
        && context.figure().quantity().unit().equals("百分点")
        && FROM_PLACE
            .matcher(context.sentence().substring(before.end(), context.start()))
            .matches();
  }
}
