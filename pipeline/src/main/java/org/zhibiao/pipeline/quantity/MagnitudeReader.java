package org.zhibiao.pipeline.quantity;

import org.zhibiao.pipeline.mention.Mention;

/** Tells orders of magnitude (千亿级, 百亿企业, 两位数增长) from counted numbers. */
final class MagnitudeReader {
  private static final String ORDERS = "百千万亿萬億";

  private MagnitudeReader() {}

  /** Whether an expression without comparator names only the order. */
  static boolean isOrderOnly(Mention mention, UnitReader.Reading unit) {
    String text = mention.passage().text();
    boolean bare = mention.text().chars().allMatch(c -> ORDERS.indexOf(c) >= 0);
    boolean graded = text.startsWith("级", unit.end());
    return bare || graded || mention.text().endsWith("位数");
  }
}
