package org.zhibiao.pipeline.score;

import java.math.BigDecimal;
import org.zhibiao.pipeline.text.Span;

/**
 * One numeric expression as an annotator read it: a row of a gold file, in the columns {@code start
 * end text kind value value_hi cmp unit measure modality period indicator code note}.
 *
 * @param value null unless {@code kind} is {@code fact}
 * @param valueUpper null unless {@code comparator} is {@code range}
 */
public record GoldRow(
    Span span,
    String text,
    String kind,
    BigDecimal value,
    BigDecimal valueUpper,
    String comparator,
    String unit,
    String measure,
    String modality,
    String period,
    String indicator,
    String code,
    String note) {

  public boolean isFact() {
    return kind.equals("fact");
  }
}
