package org.zhibiao.pipeline.quantity;

import java.math.BigDecimal;
import org.zhibiao.pipeline.mention.Mention;

/** Reads value, comparator and unit of an expression that is a fact. */
public final class QuantityReader {

  /** The quantity that a fact mention states. */
  public Quantity read(Mention mention) {
    String text = mention.text();
    boolean percent = text.endsWith("%");
    BigDecimal value = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
    return new Quantity(
        value, null, ComparatorCode.EXACT, percent ? "%" : "", mention.start(), mention.end());
  }
}
