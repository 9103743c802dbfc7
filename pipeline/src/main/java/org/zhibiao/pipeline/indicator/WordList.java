package org.zhibiao.pipeline.indicator;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibiao.pipeline.text.WordTrie;

/**
 * A list of words that are looked for at the start, at the end or inside a phrase, longest first.
 */
final class WordList {
  private final Set<String> words;
  private final WordTrie<String> forward;
  private final WordTrie<String> backward;

  WordList(Collection<String> words) {
    this.words = Set.copyOf(words);
    Map<String, String> found =
        this.words.stream()
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableMap(word -> word, word -> word));
    this.forward = WordTrie.forward(found);
    this.backward = WordTrie.backward(found);
  }

  Set<String> words() {
    return words;
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** The longest word that the text starts with at a place; empty where none does. */
  String at(String text, int from) {
    WordTrie.Match<String> word = forward.longestAt(text, from);
    return word == null ? "" : word.value();
  }

  /** The longest word that the text ends with; empty where none does. */
  String atEnd(String text) {
    WordTrie.Match<String> word = backward.longestAt(text, text.length() - 1);
    return word == null ? "" : word.value();
  }

  /** The text without the words of this list that it starts with, one behind the other. */
  String cutStart(String text) {
    String rest = text;
    for (String word = at(rest, 0); !word.isEmpty(); word = at(rest, 0)) {
      rest = rest.substring(word.length());
    }
    return rest;
  }

  /** The text without the words of this list that it ends with, one before the other. */
  String cutEnd(String text) {
    String rest = text;
    for (String word = atEnd(rest); !word.isEmpty(); word = atEnd(rest)) {
      rest = rest.substring(0, rest.length() - word.length());
    }
    return rest;
  }
}
