package org.zhibiao.pipeline.text;

import java.util.Optional;

/** The five-year plans and their years: 十四五, the fourteenth, is 2021 to 2025. */
public final class FiveYearPlans {
  /** Names the number of a plan in its short name: the 十四 of 十四五. */
  public static final String NUMBER = "十[一二三四五六七八九]|[一二三四五六七八九十]";

  private static final int FIRST_YEAR = 1953;
  private static final int THIRD_YEAR = 1966;

  private FiveYearPlans() {}

  /** The first year of a plan by its short name: 十五五 begins in 2026. */
  public static Optional<Integer> firstYear(String shortName) {
    return shortName.matches("(?:" + NUMBER + ")五")
        ? Optional.of(
            firstYear(ChineseNumbers.parse(shortName.substring(0, shortName.length() - 1))))
        : Optional.empty();
  }

  /** The first year of the n-th plan. Between the second and the third lie years without one. */
  public static int firstYear(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("No such five-year plan: " + number);
    }
    return number <= 2 ? FIRST_YEAR + 5 * (number - 1) : THIRD_YEAR + 5 * (number - 3);
  }
}
