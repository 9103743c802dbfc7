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
    String subject = start(predicate(words));
    int said = subject.lastIndexOf("提出");
    if (said >= 0 && said + 4 < subject.length()) {
      subject = start(subject.substring(said + 2));
    }
    return subject.startsWith("了") ? start(subject.substring(1)) : subject;
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

  /** The words up to where a ratio's base begins: 外汇储备 of 外汇储备是2000年的. */
  static String ratio(String words) {
    int at = Math.max(words.indexOf("是"), words.indexOf("相当于"));
    return at < 0 ? words : words.substring(0, at);
  }

  /** The words without what was said of the figure before: 、稳居全国第四、增长 leaves 增长. */
  static String withoutRemarks(String words) {
    String rest = words.startsWith("其中") ? words.substring(2) : words;
    int mark = Quotes.indexOutside(rest, '、');
    while (mark > 0 && PhraseWords.of(Role.REMARK).at(rest, 0).length() > 1) {
      rest = rest.substring(mark + 1);
      mark = Quotes.indexOutside(rest, '、');
    }
    for (int i = 2; i < rest.length(); i++) {
      if (!PhraseWords.of(Role.BREAK).at(rest, i).isEmpty()) {
        return rest.substring(0, i);
      }
    }
    return rest;
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
