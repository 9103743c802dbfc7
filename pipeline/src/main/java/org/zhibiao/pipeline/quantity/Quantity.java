package org.zhibiao.pipeline.quantity;

import java.math.BigDecimal;

/**
 * What a numeral says: 近5.2万亿元 is {@code <~ 5200000000000 元}. The sign of a fall is not set here:
 * it belongs to the measure.
 *
 * @param value with its multiplier expanded, in {@code unit}; the lower end of a range
 * @param valueUpper the upper end of a range, else null
 * @param unit the surface unit without multiplier; empty where none is written
 * @param phraseStart where the whole phrase with its comparator words begins in the clean sentence
 * @param phraseEnd where the whole phrase with unit and comparator words ends in the clean sentence
 */
public record Quantity(
    BigDecimal value,
    BigDecimal valueUpper,
    ComparatorCode comparator,
    String unit,
    int phraseStart,
    int phraseEnd) {}
