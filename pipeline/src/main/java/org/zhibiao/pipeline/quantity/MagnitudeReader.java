package org.zhibiao.pipeline.quantity;

import org.zhibiao.pipeline.mention.Mention;

/** Tells orders of magnitude (千亿级, 百亿企业, 两位数增长) from counted numbers. */
final class MagnitudeReader {
  private static final String ORDERS = "百千万亿萬億";

  private MagnitudeReader() {}

  /** Whether a numeral has no coefficient: 千, 百亿. */
  static boolean isOrder(String numeral) {
    return numeral.chars().allMatch(c -> ORDERS.indexOf(c) >= 0);
  }

  /** Whether an expression without comparator names only the order. */
  static boolean isOrderOnly(Mention mention, UnitReader.Reading unit) {
    String text = mention.passage().text();
    boolean graded = text.startsWith("级", unit.end());
    return isOrder(mention.text()) || graded || mention.text().endsWith("位数");
  }
}
