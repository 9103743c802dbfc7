package org.zhibiao.pipeline.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the noun behind a count ends: what is said of the counted things, but is not what they are
 * counted for, is no part of it (建成书屋30间[并向居民开放]).
 */
final class NounEnd {
  /** What follows a noun and tells of its use, its place or its progress. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:(?:(?<=.{2})(?<![简合兼归])|^)并(?![网购轨列存表发行举排用])"
              + "|(?<=.{2})(?:为(?:牵引|引领|支撑|重点|核心|主体|主线|龙头|抓手|依托|载体|代表|契机|突破口|基础)"
              + "|(?:加以|作出|做出|开始|陆续|再创|再上)"
              + "|(?:加快|着力|努力)(?:打造|建设|迈向|发展)"
              + "|对[^，、]{2,20}(?:进行|加以|开展)"
              + "|在[^，]{1,24}(?:领域|方面|地区)"
              + "|实现[^，、0-9]{0,6}全覆盖"
              + "|的(?:需求|期待|期盼)(?:相比|存在|还有|仍)"
              + "|从无到有)"
              + ").*$");

  private NounEnd() {}

  /** The noun without what is said of what it names. */
  static String cut(String noun) {
    Matcher aside = ASIDE.matcher(noun);
    return aside.find() ? noun.substring(0, aside.start()) : noun;
  }
}
