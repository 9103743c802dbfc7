package org.zhibiao.pipeline.indicator;

import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/** Takes from the words around a figure what is no part of its phrase. */
final class Trim {
  private static final Pattern MARKER =
      Pattern.compile("^(?:[#*\\s\\-—·]+|（[一二三四五六七八九十0-9]+）|[①-⑳]|[一二三四五六七八九十]+[是、]|[0-9]+[.、])+");

  /** 增速高于全国, 比城镇居民高: what a difference is measured against. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:、|，)?(?:增速|增幅|涨幅|降幅)?(?:均|都|分别|仍|继续|持续|也)?"
              + "(?:(?:高于|低于|快于|慢于|好于|优于|高出|超过|跑赢)[^、，]{0,16}|(?<![同占对环可之])[比较](?![例重率好])[^、，]{1,12}[高低快慢多少]?)$");

  private Trim() {}

  /** The words before a figure without its predicate and what leads in. */
  static String subject(String words) {
    return start(predicate(words));
  }

  /** The words before a figure without its predicate. */
  static String predicate(String words) {
    WordList predicates = PhraseWords.of(Role.PREDICATE);
    WordList bounds = PhraseWords.of(Role.BOUND);
    String rest = words;
    while (true) {
      if (!PhraseWords.of(Role.KEEP).atEnd(rest).isEmpty()) {
        return rest;
      }
      String word = predicates.atEnd(rest);
      if (word.isEmpty()) {
        word = bounds.atEnd(rest);
      }
      if (word.isEmpty()) {
        return rest;
      }
      rest = rest.substring(0, rest.length() - word.length());
    }
  }

  /** The words without list marks and without what leads in. */
  static String start(String words) {
    return PhraseWords.of(Role.LEAD).cutStart(MARKER.matcher(words).replaceFirst(""));
  }

  /** The words without the base that a difference is measured against. */
  static String base(String words) {
    return COMPARED.matcher(words).replaceFirst("");
  }
}
