package org.zhibiao.pipeline.statement;

import java.math.BigDecimal;
import java.util.List;
import org.zhibiao.pipeline.flag.Flag;

/**
 * What kind of statement a quantity makes, and about when: 下降11.5% is a growth of -11.5.
 *
 * @param value signed as the measure asks
 * @param valueUpper signed upper end of a range, else null
 * @param period {@code 2025}, {@code 2021/2025}, {@code 2025-01/2025-09}; empty when unknown
 * @param priceBasis 现价, 可比价, stated, or unknown
 * @param baseline the base of comparison in the words of the text (较2020年), or empty
 */
public record Statement(
    Measure measure,
    Modality modality,
    BigDecimal value,
    BigDecimal valueUpper,
    String period,
    String priceBasis,
    String baseline,
    List<Flag> flags) {
  public Statement {
    flags = List.copyOf(flags);
  }

  /** The same told of another period. */
  Statement during(String other) {
    return new Statement(measure, modality, value, valueUpper, other, priceBasis, baseline, flags);
  }
}
