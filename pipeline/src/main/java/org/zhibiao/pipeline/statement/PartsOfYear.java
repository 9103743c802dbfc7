package org.zhibiao.pipeline.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months of 前三季度, 二季度, 上半年, 9月, 1至9月. */
final class PartsOfYear {
  private static final Pattern NUMBERS = Pattern.compile("[0-9]+|十[一二]?|[一二三四五六七八九]");

  private PartsOfYear() {}

  static Period period(int year, String part) {
    if (part.equals("上半年") || part.equals("下半年")) {
      int first = part.equals("上半年") ? 1 : 7;
      return Period.months(year, first, first + 5);
    }
    Matcher numbers = NUMBERS.matcher(part);
    if (!numbers.find()) {
      throw new IllegalArgumentException("No part of a year: " + part);
    }
    int first = ChineseYears.small(numbers.group());
    if (part.contains("季度")) {
      int from = part.startsWith("前") ? 1 : 3 * first - 2;
      return Period.months(year, from, 3 * first);
    }
    int last = numbers.find() ? ChineseYears.small(numbers.group()) : first;
    return Period.months(year, Math.min(first, last), Math.max(first, last));
  }
}
