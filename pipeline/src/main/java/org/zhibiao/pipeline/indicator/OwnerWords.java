package org.zhibiao.pipeline.indicator;

import java.util.Map;

/**
 * The words by which a figure's owner is found in what was said before: {@code owner-words.tsv}.
 */
final class OwnerWords {
  /** What a word tells; the classes are told apart in the table's own header. */
  enum Kind {
    EFFECT,
    BENEFIT,
    COUNTED,
    CAMPAIGN,
    PLAINLY,
    SCENE,
    PLAIN,
    TAIL,
    DONE,
    BODY,
    ACT,
    MONEY,
    FATE,
    WHOLE,
    COMPLETE,
    COURSE
  }

  private static final Map<Kind, WordList> LISTS = TableWords.lists("owner-words.tsv", Kind.class);

  private OwnerWords() {}

  static WordList of(Kind kind) {
    return LISTS.get(kind);
  }
}
