package org.zhibiao.pipeline.indicator;

import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/** What a clause or a phrase speaks of: 粮食总产量 in 粮食总产量实现了历史罕见的“八连增”. */
final class Topic {
  /** 以公园为重点: says how, not what. */
  private static final Pattern MANNER = Pattern.compile("以.+为.{1,6}");

  private Topic() {}

  /**
   * What the clauses before a place in a sentence speak of, the nearest first; empty where none
   * says.
   */
  static String before(String text, int place) {
    int end = place;
    while (end > 0) {
      Clause clause = Clause.around(text, end - 1, end - 1);
      int start = Math.min(clause.start(), end - 1);
      String words = text.substring(start, end - 1);
      boolean tells =
          PhraseWords.of(Role.ADVERBIAL).at(words, 0).isEmpty()
              && !MANNER.matcher(words).matches()
              && (words.length() > 10 || PhraseWords.of(Role.REMARK).at(words, 0).isEmpty());
      if (tells) {
        boolean property = !PhraseWords.of(Role.ATTRIBUTE).atEnd(words).isEmpty();
        String topic = property ? Trim.start(words) : of(words);
        if (topic.length() > 1) {
          return PhraseWords.of(Role.ATTRIBUTE).contains(topic) && start > 0
              ? Lender.of(clauseBefore(text, start)) + topic
              : topic;
        }
      }
      end = start;
    }
    return "";
  }

  /** The words of the clause that ends right before a place of a sentence. */
  static String clauseBefore(String text, int place) {
    if (place < 1) {
      return "";
    }
    Clause clause = Clause.around(text, place - 1, place - 1);
    return text.substring(Math.min(clause.start(), place - 1), place - 1);
  }

  /** What a sentence without figures speaks of. */
  static String ofSentence(String sentence) {
    for (String clause : sentence.split("[，；：。！？]")) {
      if (PhraseWords.of(Role.ADVERBIAL).at(clause, 0).isEmpty() && clause.length() > 3) {
        return owner(clause);
      }
    }
    return "";
  }

  /** The subject, or the object where there is only a verb before it. */
  static String of(String words) {
    String rest = Trim.start(words);
    String manner = PhraseWords.of(Role.MANNER).at(rest, 0);
    if (!PhraseWords.of(Role.ACTIVITY).at(rest, manner.length()).isEmpty()) {
      rest = rest.substring(manner.length());
    }
    String verb = PhraseWords.of(Role.ACTIVITY).at(rest, 0);
    while (!verb.isEmpty()
        && verb.length() < rest.length()
        && PhraseWords.of(Role.SOUND).at(rest, 0).length() <= verb.length()) {
      rest = Trim.start(rest.substring(verb.length()));
      verb = PhraseWords.of(Role.ACTIVITY).at(rest, 0);
    }
    for (int i = 2; i < rest.length(); i++) {
      if (!PhraseWords.of(Role.WITHIN).at(rest, i).isEmpty()) {
        return rest.substring(0, i);
      }
    }
    return rest;
  }

  /** What a property named later may belong to: 城镇保障性住房 of 城镇保障性住房基本建成. */
  static String owner(String phrase) {
    String topic = of(phrase);
    String head = PhraseWords.of(Role.ATTRIBUTE).atEnd(topic);
    if (head.isEmpty()) {
      head = PhraseWords.of(Role.ACTIVITY).atEnd(topic);
    }
    boolean lent = head.equals("贷款");
    if (lent) {
      return topic;
    }
    String owner = topic.substring(0, topic.length() - head.length());
    if (owner.endsWith("基本") || owner.endsWith("全面")) {
      owner = owner.substring(0, owner.length() - 2);
    }
    return owner.length() > 1 ? owner : topic;
  }
}
