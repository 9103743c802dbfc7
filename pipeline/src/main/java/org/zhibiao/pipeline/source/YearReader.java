package org.zhibiao.pipeline.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.text.ChineseNumbers;
import org.zhibiao.pipeline.text.FiveYearPlans;
import org.zhibiao.pipeline.text.TextCleaner;

/**
 * Reads which year a report looks back on and which it plans, from what says it most plainly: the
 * title, the date of the meeting, the headings, the session, the opening sentences.
 */
final class YearReader {
  private static final String YEAR = "((?:19|20)[0-9]{2}|[一二][九〇○零0][〇○零一二三四五六七八九0]{2})年";
  private static final Pattern ANNUAL = Pattern.compile("((?:19|20)[0-9]{2})年度[^，。]{0,12}报告");
  private static final Pattern TITLE =
      Pattern.compile(
          "((?:19|20)[0-9]{2})年(?!度)[^，。、]{0,24}(?:工作报告|报告数字摘编)|(?:读懂|图解)((?:19|20)[0-9]{2})年");
  private static final Pattern LOOKS_BACK =
      Pattern.compile(YEAR + "[^。，；]{0,12}(?:回顾|总结|成就|工作情况|完成情况|决算)|报告" + YEAR + "的工作$");
  private static final Pattern LOOKS_AHEAD =
      Pattern.compile(
          YEAR
              + "[^。，；]{0,16}(?:重点工作|工作安排|主要任务|目标任务|工作思路|总体要求|重点任务|主要工作|预期目标|工作的|任务|实事|预算)|"
              + YEAR
              + "的?工作$|"
              + YEAR
              + "(?:全国)?(?:两会)");
  private static final Pattern YEAR_OF_PLAN =
      Pattern.compile("“?(" + FiveYearPlans.NUMBER + ")五”?(?:规划)?(?:良好)?(开局|起步|收官)");
  private static final Pattern PLAN_LOOKED_BACK_ON =
      Pattern.compile("“?(" + FiveYearPlans.NUMBER + ")五”?(?:时期|期间)?[^。，；]{0,16}(?:回顾|成就|总结)");
  private static final Pattern WAS_A_YEAR =
      Pattern.compile(YEAR + "，?是[^。]{0,60}(?:成就|成绩|不平凡|不寻常|前进|特殊|困难|胜利|考验)[^。]{0,20}的一年");
  private static final Pattern FIVE_YEARS_SINCE =
      Pattern.compile(
          "第(" + ChineseNumbers.BELOW_HUNDRED + ")届全国人民代表大会(?:期间|第一次会议以来的五年|第一次会议，到这次大会)");
  private static final Pattern LAST_YEARS_SESSION =
      Pattern.compile("去年[^，。]{0,4}第(" + ChineseNumbers.BELOW_HUNDRED + ")届全国人民代表大会第([一二三四五])次会议");
  private static final Pattern ANY_YEAR = Pattern.compile(YEAR + "(?!代)");
  private static final Pattern REVIEW_OF_A_YEAR = Pattern.compile("(?:过去的?一年|去年|一年来)[^。，]{0,10}回顾");
  private static final Pattern STARTS_WITH_YEAR = Pattern.compile("^" + YEAR);
  private static final int LONGEST_HEADING = 45;

  private final ReportHead head;
  private final String printed;

  YearReader(ReportHead head, String printed) {
    this.head = head;
    this.printed = printed;
  }

  /** The years as the head of the text tells them. */
  Optional<ReportYears> fromHead(Optional<LocalDate> deliveredOn, Optional<Meeting> meeting) {
    return fromTitle()
        .or(() -> deliveredOn.filter(date -> date.getMonthValue() < 12).map(YearReader::year))
        .or(() -> meeting.flatMap(YearReader::fromSession));
  }

  /** The years as the whole of the text tells them. */
  ReportYears fromWhole(Optional<LocalDate> deliveredOn) {
    String text = TextCleaner.clean(printed).text();
    return fromHeadings(text)
        .or(() -> deliveredOn.map(YearReader::year))
        .or(() -> fromOpening(text))
        .or(() -> fromPlanPeriod(text))
        .or(() -> fromFrequency(text))
        .orElse(ReportYears.UNKNOWN);
  }

  private static ReportYears year(LocalDate date) {
    return ReportYears.ofPlan(date.getYear());
  }

  private Optional<ReportYears> fromTitle() {
    for (String line : (Iterable<String>) head.titles()::iterator) {
      Matcher annual = ANNUAL.matcher(line);
      if (annual.find()) {
        return Optional.of(ReportYears.ofReview(Integer.parseInt(annual.group(1))));
      }
      Matcher title = TITLE.matcher(line);
      if (title.find()) {
        String year = title.group(1) != null ? title.group(1) : title.group(2);
        return Optional.of(ReportYears.ofPlan(Integer.parseInt(year)));
      }
    }
    return Optional.empty();
  }

  private static Optional<ReportYears> fromSession(Meeting meeting) {
    return meeting.national()
        ? NationalCongress.yearOf(meeting.congress(), meeting.session()).map(ReportYears::ofPlan)
        : Optional.empty();
  }

  /** The latest year that a heading looks back on, the latest that one plans. */
  private static Optional<ReportYears> fromHeadings(String text) {
    int review = 0;
    int plan = 0;
    boolean underReview = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher first = STARTS_WITH_YEAR.matcher(line);
      if (underReview && first.find()) {
        review = Math.max(review, ChineseNumbers.parse(first.group(1)));
      }
      underReview = line.length() <= LONGEST_HEADING && REVIEW_OF_A_YEAR.matcher(line).find();
      if (line.length() <= LONGEST_HEADING && line.indexOf('。') < 0) {
        review = Math.max(review, latest(LOOKS_BACK, line));
        plan = Math.max(plan, latest(LOOKS_AHEAD, line));
        plan = Math.max(plan, afterPlanLookedBackOn(line));
      }
    }
    if (review > 0) {
      return Optional.of(ReportYears.ofReview(review));
    }
    return plan > 0 ? Optional.of(ReportYears.ofPlan(plan)) : Optional.empty();
  }

  /** “九五”时期…的回顾 is given in the year behind that plan. */
  private static int afterPlanLookedBackOn(String line) {
    Matcher matcher = PLAN_LOOKED_BACK_ON.matcher(line);
    return matcher.find() ? FiveYearPlans.firstYear(ChineseNumbers.parse(matcher.group(1))) + 5 : 0;
  }

  private static int latest(Pattern pattern, String line) {
    int latest = 0;
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          latest = Math.max(latest, ChineseNumbers.parse(matcher.group(group)));
        }
      }
    }
    return latest;
  }

  private static Optional<ReportYears> fromOpening(String text) {
    String opening = text.substring(0, Math.min(text.length(), 3000));
    Matcher since = FIVE_YEARS_SINCE.matcher(opening);
    if (since.find()) {
      return NationalCongress.yearOf(ChineseNumbers.parse(since.group(1)), 1)
          .map(first -> ReportYears.ofPlan(first + 5));
    }
    Matcher lastYear = LAST_YEARS_SESSION.matcher(opening);
    if (lastYear.find()) {
      return NationalCongress.yearOf(
              ChineseNumbers.parse(lastYear.group(1)), ChineseNumbers.parse(lastYear.group(2)))
          .map(ReportYears::ofReview);
    }
    Matcher was = WAS_A_YEAR.matcher(opening);
    return was.find()
        ? Optional.of(ReportYears.ofReview(ChineseNumbers.parse(was.group(1))))
        : Optional.empty();
  }

  /** 实现“十五五”良好开局 is said in 2026. */
  private static Optional<ReportYears> fromPlanPeriod(String text) {
    Map<Integer, Integer> votes = new TreeMap<>();
    Matcher matcher = YEAR_OF_PLAN.matcher(text);
    while (matcher.find()) {
      int first = FiveYearPlans.firstYear(ChineseNumbers.parse(matcher.group(1)));
      votes.merge(matcher.group(2).equals("收官") ? first + 4 : first, 1, Integer::sum);
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> ReportYears.ofPlan(most.getKey()));
  }

  /** The year that is named with its forerunner far more often than any other. */
  private static Optional<ReportYears> fromFrequency(String text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    Matcher matcher = ANY_YEAR.matcher(text);
    while (matcher.find()) {
      int year = ChineseNumbers.parse(matcher.group(1));
      counts.merge(year, 1, Integer::sum);
      counts.merge(year + 1, 1, Integer::sum);
    }
    List<Map.Entry<Integer, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .toList();
    boolean plain =
        ranked.size() > 1
            && ranked.get(0).getValue() >= 8
            && ranked.get(0).getValue() * 10 >= ranked.get(1).getValue() * 16;
    return plain
        ? Optional.of(new ReportYears(ranked.get(0).getKey() - 1, ranked.get(0).getKey(), true))
        : Optional.empty();
  }
}
