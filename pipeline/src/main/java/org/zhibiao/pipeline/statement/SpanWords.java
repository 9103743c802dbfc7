package org.zhibiao.pipeline.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.text.FiveYearPlans;

/** Where 三年 or 五年 is a duration or part of a name, and no span of the report's own years. */
final class SpanWords {
  private static final Pattern NAME_BEHIND =
      Pattern.compile(
          "^(?:行动|计划|规划|攻坚|期|级|制|以上|以下|前|后|提升|专项|滚动|倍增|免费|活动|方案|大庆|学|义务教育|一[贯遇届]|左右|任务|目标|工作).*");
  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          ".*(?:学|高中|初中|历时|时隔|满|届|连续|第|每|超|期限|用|达|长达|为期|比|较|延长|延期|持续|成立|周|晚|早|提前|[0-9.一二三四五六七八九十个]|个)$");

  private SpanWords() {}

  static boolean isNoTime(String sentence, Matcher m, String lead, String tail) {
    String behind = sentence.substring(m.end(), Math.min(sentence.length(), m.end() + 4));
    String before = sentence.substring(Math.max(0, m.start() - 4), m.start());
    if (NAME_BEFORE.matcher(before).matches()
        || (tail == null && NAME_BEHIND.matcher(behind).matches())) {
      return true;
    }
    if (behind.matches("(?s)(?:来)?(?:新高|新低|最|首次|首度|同期|平均|少有|罕见).*")) {
      return true;
    }
    if (tail == null && before.endsWith("在")) {
      return true;
    }
    boolean measured = lead == null && behind.matches("(?s)(?:增长|提高|提升|下降|新增|增加|翻).*");
    if (measured) {
      return false;
    }
    boolean opens = before.isEmpty() || "，；。：、 \n".indexOf(before.charAt(before.length() - 1)) >= 0;
    return lead == null && tail == null && !opens;
  }

  /** 五年内 ahead of the speaker are those of the five-year plan, 今后五年 begin with the coming year. */
  static Period period(int n, String lead, String tail, ReportYears years) {
    if (lead != null && "今后未来以后往后".contains(lead)) {
      return years.coming(n);
    }
    boolean told = lead != null && !lead.equals("这");
    boolean since = tail != null && tail.endsWith("来");
    if (told || since || !years.lookingAhead()) {
      return years.past(n);
    }
    Period ahead = years.ahead();
    if (ahead != null && ahead.lastYear() - ahead.firstYear() + 1 == n) {
      return ahead;
    }
    return n == 5 ? planInForce(years.plan()) : years.coming(n);
  }

  /**
   * The five-year plan that runs in a year; the years between two plans count to the one behind.
   */
  private static Period planInForce(int year) {
    int number = 1;
    while (FiveYearPlans.firstYear(number) + 4 < year) {
      number++;
    }
    int first = FiveYearPlans.firstYear(number);
    return Period.years(first, first + 4);
  }
}
