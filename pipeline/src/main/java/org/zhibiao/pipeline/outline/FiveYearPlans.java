package org.zhibiao.pipeline.outline;

import java.util.Optional;

/** The five-year plans and their years: {@code 十四五} is 2021 to 2025. */
public final class FiveYearPlans {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int FIRST_YEAR = 1953;
  private static final int LATE_START = 1966;

  private FiveYearPlans() {}

  /** The first year of a plan by its short name: {@code 十五五} begins in 2026. */
  public static Optional<Integer> firstYear(String shortName) {
    return shortName.length() >= 2 && shortName.endsWith("五")
        ? firstYearOf(number(shortName.substring(0, shortName.length() - 1)))
        : Optional.empty();
  }

  /**
   * The first year of the n-th plan. Between the second and the third lie three years without one.
   */
  public static Optional<Integer> firstYearOf(int number) {
    if (number < 1) {
      return Optional.empty();
    }
    return Optional.of(number <= 2 ? FIRST_YEAR + 5 * (number - 1) : LATE_START + 5 * (number - 3));
  }

  /** 十四 is 14; 0 where it is no such numeral. */
  static int number(String numeral) {
    if (numeral.length() == 1) {
      return NUMERALS.indexOf(numeral) + 1;
    }
    return numeral.length() == 2 && numeral.charAt(0) == '十' && numeral.charAt(1) != '十'
        ? 11 + NUMERALS.indexOf(numeral.charAt(1))
        : 0;
  }
}
