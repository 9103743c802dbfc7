package org.zhibiao.pipeline.indicator;

import java.util.Collection;
import java.util.Set;

/**
 * A list of words that are looked for at the start, at the end or inside a phrase, longest first.
 */
final class WordList {
  private final Set<String> words;
  private final int longest;

  WordList(Collection<String> words) {
    this.words = Set.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  Set<String> words() {
    return words;
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** The longest word that the text starts with at a place; empty where none does. */
  String at(String text, int from) {
    for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
      String candidate = text.substring(from, from + length);
      if (words.contains(candidate)) {
        return candidate;
      }
    }
    return "";
  }

  /** The longest word that the text ends with; empty where none does. */
  String atEnd(String text) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      String candidate = text.substring(text.length() - length);
      if (words.contains(candidate)) {
        return candidate;
      }
    }
    return "";
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
