package org.zhibiao.pipeline.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the beginning of a paragraph says of its role: {@code 过去一年，…} looks back although its
 * section has no such heading, {@code 同时，我们清醒地看到…} tells problems.
 */
final class LeadRoles {
  /** Words without which the patterns below cannot match: they are looked for first. */
  private static final List<String> SEEING = List.of("看到", "识到", "知", "感到", "存在");

  private static final List<String> TROUBLES = List.of("困难", "问题", "矛盾", "挑战", "短板", "不足");
  private static final Pattern SEES_PROBLEMS =
      Pattern.compile(
          "(?:清醒|深刻|充分|深深|深知)地?(?:看到|认识到|意识到|知道)|(?:也要|还要|必须|应该|还应|也应)(?:清醒|充分)?地?看到"
              + "|我们也(?:深知|认识到|看到|感到)|我们还(?:认识到|看到)"
              + "|工作中?(?:还|仍|也)?存在(?:着)?(?:不少|一些|许多|很多|诸多)?(?:的)?(?:差距|不足|问题|缺点)");
  private static final Pattern NAMES_PROBLEMS =
      Pattern.compile(
          "(?:存在|面临)(?:着|的)?(?:不少|一些|许多|诸多|很多|突出|主要|若干)的?(?:困难|问题|矛盾|挑战|短板|不足)"
              + "|存在的(?:主要|突出)?(?:困难|问题)|困难和问题|问题和困难|困难和挑战|问题和挑战|问题和不足");
  private static final Pattern RETURNS_TO_PART =
      Pattern.compile("各位代表|同志们|回顾|总结|.{0,2}(?:过去的?[一五]年|[一五]年来|这五年|刚刚过去)");
  private static final Pattern OPENING =
      Pattern.compile(
          "代表(?:.{0,16}人民政府|国务院|中央人民政府|.{2,12}管委会|中华人民共和国国务院)|受.{0,12}委托|请予?审(?:议|查)|提出意见");

  /** 2025年是“十四五”收官之年。五年来，…: the year named first only leads to the five. */
  private static final Pattern CLOSES_A_PLAN =
      Pattern.compile("收官(?:之年)?。(?:五年来|过去五年|这五年|回望“|回顾“)|^(?:这是|这五年，?是)[^。，]{2,30}的五年");

  private static final Pattern DEADLINE = Pattern.compile(".{0,6}(?:到|至)(?:20[0-9]{2}年|“?十.五”?末)");

  private static final int LEAD_OF_PLAN = 60;
  private static final int LEAD_OF_TIME = 14;
  private static final int SALUTATION_ALONE = 6;
  private static final int LONGEST_OPENING = 220;

  private final Integer planYear;

  LeadRoles(Integer planYear) {
    this.planYear = planYear;
  }

  /** Whether a paragraph only opens the report: {@code 现在，我代表…人民政府，向大会报告工作，请予审议}. */
  boolean isOpening(OutlineLine line) {
    return line.length() <= SALUTATION_ALONE
        || (line.length() < LONGEST_OPENING && OPENING.matcher(line.words()).find());
  }

  /**
   * Whether a paragraph tells problems.
   *
   * @param onlyIfSeen among plans, and where a time is told, 面临的困难 are named to be overcome: there
   *     only words such as 清醒地看到 count
   */
  boolean tellsProblems(OutlineLine line, boolean onlyIfSeen) {
    String lead = line.lead();
    boolean seen = SEEING.stream().anyMatch(lead::contains) && SEES_PROBLEMS.matcher(lead).find();
    return seen
        || (!onlyIfSeen
            && TROUBLES.stream().anyMatch(lead::contains)
            && NAMES_PROBLEMS.matcher(lead).find());
  }

  /** Whether a paragraph speaks of the whole part again: {@code 各位代表！}, {@code 一年来，}. */
  boolean returnsToPart(OutlineLine line) {
    return RETURNS_TO_PART.matcher(line.words()).lookingAt();
  }

  /** Whether a paragraph begins with a date until which something holds: {@code 到2027年，}. */
  boolean namesDeadline(OutlineLine line) {
    return DEADLINE.matcher(line.lead()).lookingAt();
  }

  /** The role that the first words of a paragraph name by their time. */
  Optional<SectionRole> find(OutlineLine line) {
    String words = line.words();
    if (CLOSES_A_PLAN.matcher(words.substring(0, Math.min(words.length(), LEAD_OF_PLAN))).find()) {
      return Optional.of(SectionRole.MULTI_YEAR_REVIEW);
    }
    String lead = line.lead();
    String first = lead.substring(0, Math.min(lead.length(), LEAD_OF_TIME));
    List<TimeCue> cues = TimeCue.of(first, planYear);
    if (cues.isEmpty() || cues.get(0).at() > LEAD_OF_TIME / 2) {
      return Optional.empty();
    }
    TimeCue cue = cues.get(0);
    return cue.current()
        ? Optional.empty()
        : Optional.of(HeadingRoles.role(cue.ahead(), cue.spansYears()));
  }
}
