package org.zhibiao.pipeline.indicator;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.quantity.Quantity;

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
              + "|从无到有)"
              + ").*$");

  /** 14亿人民, 近千万家乡儿女: the whole people, told for the sound of it. */
  private static final Pattern PEOPLE =
      Pattern.compile("^.{0,6}?(?:人民(?![币群法检政代警解银医公团])|儿女|同胞|中国人(?!民))");

  private static final Pattern STATE_OF_PEOPLE = Pattern.compile("^人口(?=的?.{0,6}(?:大国|国家|大省|大市))");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private NounEnd() {}

  /** The noun without what is said of what it names. */
  static String cut(String noun, Quantity quantity) {
    String people = people(noun, quantity);
    if (!people.isEmpty()) {
      return people;
    }
    Matcher aside = ASIDE.matcher(noun);
    return aside.find() ? noun.substring(0, aside.start()) : noun;
  }

  /** The people that a phrase is made with (4200万家乡父老), or nothing. */
  static String people(String right, Quantity quantity) {
    String noun = PhraseWords.cutStart(Role.ENDING, right);
    if (quantity.value() == null || quantity.value().compareTo(MILLION) < 0) {
      return "";
    }
    for (Pattern pattern : new Pattern[] {PEOPLE, STATE_OF_PEOPLE}) {
      Matcher people = pattern.matcher(noun);
      if (people.find()) {
        return people.group();
      }
    }
    return "";
  }
}
