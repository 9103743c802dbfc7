package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/**
 * Times that a sentence only mentions, so that its figures are not of them: 是1950年到2002年的总和 (a sum
 * to compare with), “十三五”时期圆满收官 (a plan that came to its end).
 */
final class ElapsedTime {
  private static final Pattern SUM_BEHIND = Pattern.compile("^[^，；。]{0,24}?(?:总和|之和|的总量).*");
  private static final Pattern COMPARES_BEFORE =
      Pattern.compile(".*(?:是|相当于|超过|超过了|等于|高于|接近|比)[前近过去以往此0-9零〇○一二三四五六七八九十年至到—-]*$");
  private static final Pattern ENDED_BEHIND =
      Pattern.compile(
          "^的?(?:规划|计划|目标|任务|发展|圆满|胜利|顺利|主要|各项|即将|目标任务|纲要|确定的)*"
              + "(?:在这一年|在今年|今年|如期)?(?:圆满|胜利|顺利|全面|如期)*(?:收官|完成|结束|实现|落幕|收尾).*");

  private ElapsedTime() {}

  static boolean at(String sentence, int start, int end) {
    String before = sentence.substring(Math.max(0, start - 14), start);
    String behind = sentence.substring(end, Math.min(sentence.length(), end + 30));
    boolean sum = COMPARES_BEFORE.matcher(before).matches() && SUM_BEHIND.matcher(behind).matches();
    boolean plan = sentence.charAt(end - 1) != '来' && sentence.startsWith("“", start);
    return sum || (plan && ENDED_BEHIND.matcher(behind).matches());
  }
}
