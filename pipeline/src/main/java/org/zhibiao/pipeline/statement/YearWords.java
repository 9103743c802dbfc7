package org.zhibiao.pipeline.statement;

import java.util.Optional;
import java.util.regex.Pattern;

/** What 去年, 上年 and 2025年 mean, and where a year is part of a name. */
final class YearWords {
  private static final Pattern NAME_BEHIND =
      Pattern.compile(
          "^(?:[底末]?(?:以前|之前)|版|世界|国家(?!财政|预算|计划)|全国(?!人大|财政)|中国(?!经济)|不变价|价格|可比价|奥运|亚运|行动|议程|愿景|远景|计划纲要|规划|[0-9]{1,2}月[0-9]{1,2}[日号]).*");

  private YearWords() {}

  static boolean isNoTime(String sentence, int start, int end) {
    String behind = sentence.substring(end, Math.min(sentence.length(), end + 8));
    boolean headed = sentence.startsWith("面向", start - 2) || sentence.startsWith("迈向", start - 2);
    return (headed && !behind.isEmpty() && behind.charAt(0) == '的')
        || NAME_BEHIND.matcher(behind).matches();
  }

  static Optional<Integer> year(String text, ReportYears years) {
    return switch (text) {
      case "今年", "本年" -> Optional.of(years.plan());
      case "去年" -> Optional.of(years.plan() - 1);
      case "前年" -> Optional.of(years.plan() - 2);
      case "明年" -> Optional.of(years.plan() + 1);
      case "后年" -> Optional.of(years.plan() + 2);
      case "上年", "上一年" -> Optional.of(years.current() - 1);
      default -> ChineseYears.year(text.substring(0, text.length() - 1));
    };
  }
}
