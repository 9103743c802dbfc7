package org.zhibiao.pipeline.indicator;

import java.util.Map;

/** The words that show where an indicator's phrase begins and ends: {@code phrase-words.tsv}. */
final class PhraseWords {
  /** What a word does to a phrase; the classes are told apart in the table's own header. */
  enum Role {
    LEAD,
    PREDICATE,
    BOUND,
    ACTIVITY,
    ATTRIBUTE,
    ENDING,
    REMARK,
    GENERIC,
    SHARED,
    PERSONAL,
    /** A thing that is counted, and of which something may be measured. */
    THING,
    KEEP,
    VAIN,
    PASSIVE,
    WITHIN,
    WHOLE,
    FORM,
    ELSEWHERE,
    ADVERBIAL,
    BREAK,
    PAIR,
    MANNER,
    HEAD,
    SOUND
  }

  private static final Map<Role, WordList> LISTS = TableWords.lists("phrase-words.tsv", Role.class);

  private PhraseWords() {}

  static WordList of(Role role) {
    return LISTS.get(role);
  }

  /**
   * The text without the words of a role that it starts with, one behind the other; a word that
   * only begins like one stays whole: 就业帮扶 loses no 就.
   */
  static String cutStart(Role role, String text) {
    String rest = text;
    String word = of(role).at(rest, 0);
    while (!word.isEmpty() && of(Role.SOUND).at(rest, 0).length() <= word.length()) {
      rest = rest.substring(word.length());
      word = of(role).at(rest, 0);
    }
    return rest;
  }
}
