package org.zhibiao.pipeline.statement;

/**
 * A calendar period, in whole months: 2025, 2021/2025, 2025-09, 2025-01/2025-09.
 *
 * @param firstMonth 1 with {@code lastMonth} 12 for whole years
 */
record Period(int firstYear, int firstMonth, int lastYear, int lastMonth) {

  static Period year(int year) {
    return years(year, year);
  }

  static Period years(int first, int last) {
    return new Period(first, 1, last, 12);
  }

  static Period months(int year, int first, int last) {
    return new Period(year, first, year, last);
  }

  boolean isSpan() {
    return firstYear != lastYear;
  }

  boolean isPartOfYear() {
    return firstMonth != 1 || lastMonth != 12;
  }

  /** A level reached over a span of years is that of its last year. */
  Period last() {
    return isSpan() ? year(lastYear) : this;
  }

  /** As published. */
  String text() {
    if (!isPartOfYear()) {
      return isSpan() ? firstYear + "/" + lastYear : Integer.toString(firstYear);
    }
    String first = month(firstYear, firstMonth);
    String last = month(lastYear, lastMonth);
    return first.equals(last) ? first : first + "/" + last;
  }

  private static String month(int year, int month) {
    return year + (month < 10 ? "-0" : "-") + month;
  }
}
