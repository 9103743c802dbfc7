package org.zhibiao.jobs.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first and the last day of a period: 2021/2025 runs from 2021-01-01 to 2025-12-31, 2025-02
 * ends on the 28th.
 */
public record PeriodDays(LocalDate first, LocalDate last) {
  private static final Pattern PERIOD =
      Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}(/[0-9]{4}(-[0-9]{2}){0,2})?");

  /** None for an empty period: the text does not say when. */
  public static Optional<PeriodDays> find(String period) {
    if (period.isEmpty()) {
      return Optional.empty();
    }
    if (!PERIOD.matcher(period).matches()) {
      throw new IllegalArgumentException("Not a period: " + period);
    }
    int slash = period.indexOf('/');
    String from = slash < 0 ? period : period.substring(0, slash);
    String to = period.substring(slash + 1);
    return Optional.of(new PeriodDays(firstDay(from), lastDay(to)));
  }

  private static LocalDate firstDay(String point) {
    return switch (point.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(point), 1, 1);
      case 7 -> YearMonth.parse(point).atDay(1);
      default -> LocalDate.parse(point);
    };
  }

  private static LocalDate lastDay(String point) {
    return switch (point.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(point), 12, 31);
      case 7 -> YearMonth.parse(point).atEndOfMonth();
      default -> LocalDate.parse(point);
    };
  }
}
