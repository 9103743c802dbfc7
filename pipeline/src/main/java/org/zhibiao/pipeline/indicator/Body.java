package org.zhibiao.pipeline.indicator;

import org.zhibiao.pipeline.indicator.OwnerWords.Kind;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/**
 * The line, platform, zone or organisation that opens a sentence and owns the clauses behind it
 * that have no subject: 云港铁路运行平稳，发送旅客300万人次.
 */
final class Body {
  private static final int LONGEST = 16;

  private Body() {}

  /** The body that opens the part of a sentence before a place, up to ；; empty for none. */
  static String before(String text, int place) {
    int from = Math.max(text.lastIndexOf('；', place - 1), text.lastIndexOf('。', place - 1)) + 1;
    return opening(Trim.start(text.substring(from, place)));
  }

  /** The body that opens some words and goes on to act. */
  static String opening(String words) {
    boolean acts =
        !PhraseWords.of(Role.ACTIVITY).at(words, 0).isEmpty()
            || !OwnerWords.of(Kind.CAMPAIGN).at(words, 0).isEmpty()
            || !OwnerWords.of(Kind.SCENE).at(words, 0).isEmpty();
    for (int i = 1; !acts && i < Math.min(LONGEST, words.length()); i++) {
      if ("，、；：。0123456789".indexOf(words.charAt(i)) >= 0) {
        return "";
      }
      int end = i + OwnerWords.of(Kind.BODY).at(words, i).length();
      if (end > i && goesOn(words, end)) {
        return words.substring(0, end);
      }
    }
    return "";
  }

  private static boolean goesOn(String words, int from) {
    return !OwnerWords.of(Kind.DONE).at(words, from).isEmpty()
        || !OwnerWords.of(Kind.ACT).at(words, from).isEmpty()
        || !PhraseWords.of(Role.ATTRIBUTE).at(words, from).isEmpty();
  }
}
