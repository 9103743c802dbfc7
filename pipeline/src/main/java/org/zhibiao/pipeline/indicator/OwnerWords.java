package org.zhibiao.pipeline.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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

  private static final Map<Kind, WordList> LISTS = load();

  private OwnerWords() {}

  static WordList of(Kind kind) {
    return LISTS.get(kind);
  }

  private static Map<Kind, WordList> load() {
    Map<String, List<String>> words = TableWords.read("owner-words.tsv");
    Map<Kind, WordList> lists = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      lists.put(kind, new WordList(words.get(kind.name().toLowerCase(Locale.ROOT))));
    }
    return lists;
  }
}
