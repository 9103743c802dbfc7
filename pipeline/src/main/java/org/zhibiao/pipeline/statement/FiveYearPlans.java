package org.zhibiao.pipeline.statement;

/** The years of the nation's five-year plans: “七五” is 1986 to 1990. */
final class FiveYearPlans {
  private FiveYearPlans() {}

  /** The first two plans ran on from 1953; the third began in 1966 after three years between. */
  static Period years(int plan) {
    int first = plan <= 2 ? 1953 + 5 * (plan - 1) : 1966 + 5 * (plan - 3);
    return Period.years(first, first + 4);
  }

  /** The plan that is in force in a year; 1963 to 1965 count to the third. */
  static Period during(int year) {
    int plan = year < 1958 ? 1 : year < 1963 ? 2 : Math.max(3, 3 + (year - 1966) / 5);
    return years(plan);
  }
}
