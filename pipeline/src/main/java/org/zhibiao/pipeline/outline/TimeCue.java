package org.zhibiao.pipeline.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhibiao.pipeline.text.AnchoredPattern;
import org.zhibiao.pipeline.text.ChineseNumbers;
import org.zhibiao.pipeline.text.FiveYearPlans;

/**
 * A word that says of what time is spoken, seen from the year planned: 过去五年 lies behind and spans
 * years, 2026年 lies ahead where 2026 is the year planned.
 *
 * @param at where it stands
 * @param ahead whether it lies ahead
 * @param spansYears whether it means several years
 * @param current whether it spans years behind and years ahead, so that only other words can tell
 */
record TimeCue(int at, boolean ahead, boolean spansYears, boolean current) {
  private static final AnchoredPattern CUES =
      AnchoredPattern.compile(
          "(?<manyBehind>(?:过去|近|这|上)的?(?:五|5|几|四|三|十)年(?!规划|计划)|(?:五|四|三|几|多|近|些)年来|近几年|[和与及]五年(?!规划|计划)|经过五年|五年接续|这是[^，。]{2,24}的五年|以来的五年|的五年(?!规划|计划))"
              + "|(?<manyAhead>(?:今后|未来)(?:一个时期|几年|五年|5年|十年)|[本这]世纪末|远景)"
              + "|(?<behind>(?:过去|刚刚过去|刚过去)的?(?:这?一年|工作)|一年来|去年|上年|全年完成情况)"
              + "|(?<ahead>今年|新的一年|明年|来年|下一步|今后(?!五年|一个|几年|十年))"
              + "|(?<opening>(?:"
              + FiveYearPlans.NUMBER
              + ")五”?(?:规划)?(?:实现)?(?:良好)?(?:开好局|开局|起好步|起步))"
              + "|(?<plan>十[一二三四五六七八九]|[一二三四五六七八九十])五”?(?=时期|期间|规划|计划|以来|的|发展|末|”|，|和|主要|目标|奋斗)"
              + "|第(?<nth>十?[一二三四五六七八九十])个五年(?:计划|规划)"
              + "|(?<year>(?:19|20)[0-9]{2})年"
              + "|(?<hanYear>[一二][九〇○零0][〇○零一二三四五六七八九0]{2})年");

  /** The cues of some words in their order. */
  static List<TimeCue> of(String words, Integer planYear) {
    List<TimeCue> cues = new ArrayList<>();
    CUES.forEachMatch(words, matcher -> cueAt(matcher, planYear, cues));
    return cues;
  }

  private static void cueAt(Matcher matcher, Integer planYear, List<TimeCue> cues) {
    int at = matcher.start();
    if (matcher.group("manyBehind") != null) {
      cues.add(new TimeCue(at, false, true, false));
    } else if (matcher.group("manyAhead") != null) {
      cues.add(new TimeCue(at, true, true, false));
    } else if (matcher.group("behind") != null) {
      cues.add(new TimeCue(at, false, false, false));
    } else if (matcher.group("ahead") != null || matcher.group("opening") != null) {
      cues.add(new TimeCue(at, true, false, false));
    } else if (planYear != null) {
      datedCue(matcher, planYear, cues);
    }
  }

  private static void datedCue(Matcher matcher, int planYear, List<TimeCue> cues) {
    int at = matcher.start();
    String plan = matcher.group("plan") != null ? matcher.group("plan") : matcher.group("nth");
    if (plan != null) {
      int first = FiveYearPlans.firstYear(ChineseNumbers.parse(plan));
      boolean ahead = first + 4 >= planYear;
      cues.add(new TimeCue(at, ahead, true, ahead && first < planYear));
      return;
    }
    int year =
        ChineseNumbers.parse(
            matcher.group("year") != null ? matcher.group("year") : matcher.group("hanYear"));
    cues.add(new TimeCue(at, year >= planYear, year > planYear + 1, false));
  }
}
