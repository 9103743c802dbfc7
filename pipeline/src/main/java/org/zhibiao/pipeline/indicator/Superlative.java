package org.zhibiao.pipeline.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/** 成为全国首个茶园面积超百万亩的县 speaks of 茶园面积; the rest says how rare that is. */
final class Superlative {
  private static final Pattern FRAME =
      Pattern.compile("^[^，、]{0,8}?(?:成为|是)[^，、]{0,10}?(?:唯一|首个|第[一二三四五六七八九十]个|首批|少数)(?:的|一个|几个)?");
  private static final Pattern WHERE = Pattern.compile("的?(?:省[份区]?|城市|地级市|县市?|市|区县|区|地区|国家)$");

  /** The same before a figure, where who is praised stands behind it: 成为全国首个产值超[百亿元]的县. */
  private static final Pattern BEFORE =
      Pattern.compile("^(.*)(?:成为|是).*?(?:首个|唯一|第一个|首座|首家|少数)(?:的)?(?:全部|也是)?(?=.{2,14}$)");

  private static final Pattern HOLDER =
      Pattern.compile("的[^的]{0,6}?(?:省份|省区|城市|省会|地级市|国家|地区|省|市|区|县|经济体|企业|高校|园区|开发区|大[省市县镇])$");

  private Superlative() {}

  /**
   * The words before a figure without the frame, but with who is praised where a property needs it.
   */
  static String before(String left, String right) {
    Matcher frame = BEFORE.matcher(left);
    if (!HOLDER.matcher(right).find() || !frame.find()) {
      return left;
    }
    String told = left.substring(frame.end());
    boolean property = PhraseWords.of(Role.ATTRIBUTE).contains(Trim.predicate(told));
    return property ? frame.group(1) + told : told;
  }

  /** The words behind a figure in a frame, without who is praised: 时速300公里高铁[的城市]. */
  static String behind(String left, String right) {
    return before(left, right).equals(left) ? right : HOLDER.matcher(right).replaceFirst("");
  }

  /** The phrase without the frame of a superlative. */
  static Phrase cut(Phrase phrase) {
    String said = FRAME.matcher(phrase.text()).replaceFirst("");
    if (said.length() == phrase.text().length()) {
      return phrase;
    }
    String measured = Trim.predicate(WHERE.matcher(said).replaceFirst(""));
    return measured.length() < 3
        ? phrase
        : new Phrase(measured, phrase.origin(), Topic.owner(measured), "");
  }
}
