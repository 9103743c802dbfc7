package org.zhibiao.pipeline.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a heading says of its section's role, in the order it says it: {@code
 * “十四五”时期发展成就和“十五五”时期主要目标任务} is {@code multi_year_review}, then {@code multi_year_plan}.
 */
final class HeadingRoles {
  private static final Pattern GLOSSARY =
      Pattern.compile("名词(?:解释|注释|说明|浅释)|名词术语|词语解释|有关(?:名词|用语)|用语说明|相关名词|^注释|^注：?$");
  private static final Pattern BACK = Pattern.compile("^结束语|^结语");
  private static final Pattern PROBLEMS =
      Pattern.compile("(?:困难|问题|矛盾|不足)(?:和|与|、)(?:困难|挑战|问题|矛盾|不足)|存在的(?:主要|突出)?问题|主要(?:困难|问题)$");
  private static final Pattern LOOKS_BACK =
      Pattern.compile("回顾|总结|形势|成就|成效|成绩|进展|胜利|转变$|情况$|情况的?说明|决算|取得|得到|迈上|跃升$");
  private static final Pattern LOOKS_AHEAD =
      Pattern.compile("任务|目标|安排|部署|总体要求|重点工作|工作重点|主要工作|打算|思路|考虑|举措|实事|建议|预算|方针|计划|奋斗|争先|设想|前景");

  private final Integer planYear;

  HeadingRoles(Integer planYear) {
    this.planYear = planYear;
  }

  /** The roles a heading names, of a part of the report or of a section within one. */
  List<SectionRole> of(String title, boolean topLevel) {
    if (GLOSSARY.matcher(title).find()) {
      return List.of(SectionRole.GLOSSARY);
    }
    if (BACK.matcher(title).find()) {
      return List.of(SectionRole.BACK);
    }
    if (PROBLEMS.matcher(title).find() && !LOOKS_AHEAD.matcher(title).find()) {
      return List.of(SectionRole.PROBLEMS);
    }
    List<SectionRole> timed = timed(title);
    if (!timed.isEmpty() || !topLevel) {
      return timed;
    }
    return untimed(title);
  }

  private List<SectionRole> timed(String title) {
    boolean back = LOOKS_BACK.matcher(title).find();
    List<SectionRole> roles = new ArrayList<>();
    for (TimeCue cue : TimeCue.of(title, planYear)) {
      boolean ahead = cue.ahead() && !(cue.current() && back);
      SectionRole role = role(ahead, cue.spansYears());
      if (!roles.contains(role)) {
        roles.add(role);
      }
    }
    return roles;
  }

  private static List<SectionRole> untimed(String title) {
    boolean back = LOOKS_BACK.matcher(title).find();
    boolean ahead = LOOKS_AHEAD.matcher(title).find();
    if (back && ahead) {
      return List.of(SectionRole.REVIEW, SectionRole.PLAN);
    }
    if (back) {
      return List.of(SectionRole.REVIEW);
    }
    return ahead ? List.of(SectionRole.PLAN) : List.of();
  }

  static SectionRole role(boolean ahead, boolean spansYears) {
    if (ahead) {
      return spansYears ? SectionRole.MULTI_YEAR_PLAN : SectionRole.PLAN;
    }
    return spansYears ? SectionRole.MULTI_YEAR_REVIEW : SectionRole.REVIEW;
  }
}
