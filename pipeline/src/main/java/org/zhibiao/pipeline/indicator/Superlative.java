package org.zhibiao.pipeline.indicator;

import java.util.regex.Pattern;

/** 成为全国首个茶园面积超百万亩的县 speaks of 茶园面积; the rest says how rare that is. */
final class Superlative {
  private static final Pattern FRAME =
      Pattern.compile("^[^，、]{0,8}?(?:成为|是)[^，、]{0,10}?(?:唯一|首个|第[一二三四五六七八九十]个|首批|少数)(?:的|一个|几个)?");
  private static final Pattern WHERE = Pattern.compile("的?(?:省[份区]?|城市|地级市|县市?|市|区县|区|地区|国家)$");

  private Superlative() {}

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
