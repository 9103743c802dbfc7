package org.zhibiao.pipeline.unit;

/**
 * A unit of measure or a classifier, as reports write it.
 *
 * @param surface as written, without a multiplier: {@code 平方米}
 * @param code UCUM, or ISO 4217 for money; empty where neither knows the unit (亩)
 * @param quantityKind what it measures: {@code area}, {@code money}, {@code count}
 * @param classifier whether it is a measure word that counts discrete things
 * @param notBefore chars that make another word of it: 人 before 民 is no unit
 */
public record Unit(
    String surface, String code, String quantityKind, boolean classifier, String notBefore) {

  /** Whether it counts time: years, days, minutes. */
  public boolean ofTime() {
    return quantityKind.equals("time");
  }
}
