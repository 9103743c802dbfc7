package org.zhibiao.pipeline.indicator;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.source.Regions;

/**
 * The people of a place, of whom is spoken and of whom nothing is counted: 人民 in 凝聚十亿人民的力量, 人口 in
 * 一个十亿人口的国家.
 */
final class People {
  private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

  private static final Pattern PEOPLE =
      Pattern.compile(
          "^多?(人口(?=的[^，；。]{0,8}[国省市])|[^，；。、的0-9]{0,6}?(?:人民(?![币政医警代法解调检群])|儿女|同胞|中国人))");

  /** 惠及百万同胞 tells what was done for them. */
  private static final Pattern SERVED =
      Pattern.compile(".*(?:惠及|服务|覆盖|帮助|帮扶|接待|造福|[让使给为])[^，；。]{0,3}$");

  private People() {}

  /** The people named; empty where a figure counts anything else. */
  static String named(Window window, Quantity quantity) {
    Matcher people = PEOPLE.matcher(window.right());
    boolean many = quantity.value() != null && quantity.value().compareTo(MANY) >= 0;
    boolean bare = quantity.unit().isEmpty() && many;
    String left = window.left();
    if (!bare || !people.find() || SERVED.matcher(left).matches()) {
      return "";
    }
    return place(left) + people.group(1);
  }

  /** 云南 before 4700万各族儿女. */
  private static String place(String left) {
    for (int length = 3; length > 1; length--) {
      int from = left.length() - length;
      if (from >= 0 && Regions.all().find(left.substring(from)).isPresent()) {
        return left.substring(from);
      }
    }
    return "";
  }
}
