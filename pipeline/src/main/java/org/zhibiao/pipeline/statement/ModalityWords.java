package org.zhibiao.pipeline.statement;

import org.zhibiao.pipeline.text.WordTrie;

/** Finds the words of modality.tsv that stand before a figure and settles which of them counts. */
final class ModalityWords {
  private static final WordTrie<ModalityCue> WORDS =
      WordTable.read("/statement/modality.tsv", ModalityCue::of);
  private static final int OPENING = 2;

  private ModalityWords() {}

  /** The last word in a stretch of the sentence; one that always means an aim beats all others. */
  static ModalityCue last(String sentence, int from, int to) {
    ModalityCue last = ModalityCue.NONE;
    int at = from;
    while (at < to) {
      WordTrie.Match<ModalityCue> word = WORDS.longestAt(sentence, at);
      ModalityCue meaning = word == null ? ModalityCue.NONE : word.value();
      boolean weaker = meaning == ModalityCue.NONE || (last.isAim() && !meaning.isAim());
      last = weaker ? last : meaning;
      at += word == null ? 1 : word.length();
    }
    return last;
  }

  /** The word that the sentence opens with: 近年来, 希望. */
  static ModalityCue opening(String sentence) {
    for (int at = 0; at < Math.min(OPENING, sentence.length()); at++) {
      WordTrie.Match<ModalityCue> word = WORDS.longestAt(sentence, at);
      if (word != null) {
        return word.value();
      }
    }
    return ModalityCue.NONE;
  }
}
