package org.zhibiao.pipeline.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/** The verb that the items of a list share: 办理 in 办理建议30件、提案50件. */
final class Lead {
  /** 每百户家庭拥有汽车18辆、电脑66台. */
  private static final Pattern PER_PEOPLE =
      Pattern.compile("^每[十百千万]?[户人名个][^，、]{0,8}?(?:拥有|配备)(?=.{2})");

  private Lead() {}

  /** The words up to the verb that a list shares: 办理 in 办理建议; 文艺精品获 in 文艺精品获文华奖. */
  static String of(String subject) {
    Matcher people = PER_PEOPLE.matcher(subject);
    if (people.find()) {
      return people.group();
    }
    WordList verbs = PhraseWords.of(Role.ACTIVITY);
    String verb = verbs.at(subject, 0);
    if (PhraseWords.of(Role.SOUND).at(subject, 0).length() > verb.length()) {
      return "";
    }
    if (!verb.isEmpty()) {
      return verb.length() < subject.length() ? verb : "";
    }
    String manner = PhraseWords.of(Role.MANNER).at(subject, 0);
    verb = manner.isEmpty() ? "" : verbs.at(subject, manner.length());
    if (!verb.isEmpty() && manner.length() + verb.length() < subject.length()) {
      return manner + verb;
    }
    for (int i = 2; i < subject.length() - 2; i++) {
      boolean strong = "新获惠".indexOf(subject.charAt(i)) >= 0;
      verb = verbs.at(subject, i);
      if (strong && !verb.isEmpty()) {
        return subject.substring(0, i + verb.length());
      }
    }
    return "";
  }
}
