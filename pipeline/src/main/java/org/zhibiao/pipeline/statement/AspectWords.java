package org.zhibiao.pipeline.statement;

import org.zhibiao.pipeline.text.WordTrie;

/** Finds the words of aspect.tsv: which nouns and units name what flows and which what stands. */
final class AspectWords {
  private static final WordTrie<AspectWord> WORDS =
      WordTable.read("/statement/aspect.tsv", AspectWord::of);

  private AspectWords() {}

  /** Whether a stretch of text has a word of a kind, the longest word at each place counting. */
  static boolean has(AspectWord kind, String text) {
    int at = 0;
    while (at < text.length()) {
      WordTrie.Match<AspectWord> word = WORDS.longestAt(text, at);
      if (word != null && word.value() == kind) {
        return true;
      }
      at += word == null ? 1 : word.length();
    }
    return false;
  }

  /** Whether a text is a word of a kind. */
  static boolean is(AspectWord kind, String text) {
    WordTrie.Match<AspectWord> word = WORDS.longestAt(text, 0);
    return word != null && word.length() == text.length() && word.value() == kind;
  }
}
