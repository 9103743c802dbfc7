package org.zhibiao.pipeline.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what sort of document a text is from its title and its opening. */
final class KindReader {
  private static final Pattern INFOGRAPHIC = Pattern.compile("一图(?:读懂|看懂|速览)|图解|图说|长图|数说");
  private static final Pattern NEWS = Pattern.compile("热烈反响|引发|反响|热议|侧记|综述|新闻发布会|本报讯|解读");
  private static final Pattern REPORT_TITLE = Pattern.compile("(?:政府|年度)工作报告(?!》|在|引发|的通知|精神)");
  private static final Pattern OPENING =
      Pattern.compile("代表.{2,20}向大会|代表国务院|请予?审(?:议|查)|作(?:政府)?工作报告|受.{0,12}委托.{0,12}向大会");
  private static final Pattern PLAN = Pattern.compile("规划纲要|规划|行动计划|实施方案|行动方案|计划草案");

  private KindReader() {}

  static Optional<ReportKind> read(ReportHead head) {
    if (head.titles().anyMatch(line -> INFOGRAPHIC.matcher(line).find())) {
      return Optional.of(ReportKind.INFOGRAPHIC);
    }
    if (head.titles().limit(4).anyMatch(line -> NEWS.matcher(line).find())) {
      return Optional.of(ReportKind.NEWS);
    }
    if (head.titles().anyMatch(line -> REPORT_TITLE.matcher(line).find()) || opens(head)) {
      return Optional.of(ReportKind.REPORT);
    }
    return head.titles().anyMatch(line -> PLAN.matcher(line).find())
        ? Optional.of(ReportKind.PLAN)
        : Optional.empty();
  }

  private static boolean opens(ReportHead head) {
    List<String> lines = head.lines();
    return lines.stream().anyMatch(line -> line.startsWith("各位代表"))
        || lines.stream().anyMatch(line -> OPENING.matcher(line).find());
  }
}
