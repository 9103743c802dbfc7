package org.zhibiao.pipeline.quantity;

import java.math.BigDecimal;

/**
 * The number that an expression states, with the unit that the expression itself implies.
 *
 * @param upper the upper end of a range, else null
 * @param impliedUnit {@code %} for 三分之一, 一半, 翻番 and numbers with %; else empty
 */
record Value(BigDecimal lower, BigDecimal upper, String impliedUnit) {

  static Value of(BigDecimal number) {
    return new Value(number, null, "");
  }

  static Value percent(BigDecimal number) {
    return new Value(number, null, "%");
  }

  Value times(BigDecimal factor, String unit) {
    return new Value(lower.multiply(factor), upper == null ? null : upper.multiply(factor), unit);
  }
}
