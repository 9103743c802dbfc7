package org.zhibiao.pipeline.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * A list of words, each with something to say about it, that is asked which of them stand at a
 * place of a text. Built once, then read by many threads.
 */
public final class WordTrie<V> {
  private final Node<V> root = new Node<>();

  /** How the words begin (backward words: how they end): at most places of a text none does. */
  private final BitSet heads = new BitSet();

  private final int step;

  private WordTrie(Map<String, V> words, int step) {
    this.step = step;
    words.forEach(this::add);
  }

  /** Words to be found from their first char on. */
  public static <V> WordTrie<V> forward(Map<String, V> words) {
    return new WordTrie<>(words, 1);
  }

  /** Words to be found from their last char back. */
  public static <V> WordTrie<V> backward(Map<String, V> words) {
    return new WordTrie<>(words, -1);
  }

  /** Told of each word that stands at a place. */
  public interface Finding<V> {
    void found(int length, V value);
  }

  /** The longest word that begins (for backward words: ends) at a char, or null. */
  public Match<V> longestAt(CharSequence text, int at) {
    int longest = 0;
    V value = null;
    Node<V> node = rootAt(text, at);
    for (int i = at; node != null && i >= 0 && i < text.length(); i += step) {
      node = node.child(text.charAt(i));
      if (node != null && node.value != null) {
        longest = Math.abs(i - at) + 1;
        value = node.value;
      }
    }
    return value == null ? null : new Match<>(longest, value);
  }

  /** All words that begin (for backward words: end) at a char, short ones first. */
  public void forEachAt(CharSequence text, int at, Finding<V> finding) {
    Node<V> node = rootAt(text, at);
    for (int i = at; node != null && i >= 0 && i < text.length(); i += step) {
      node = node.child(text.charAt(i));
      if (node != null && node.value != null) {
        finding.found(Math.abs(i - at) + 1, node.value);
      }
    }
  }

  private Node<V> rootAt(CharSequence text, int at) {
    return at >= 0 && at < text.length() && heads.get(text.charAt(at)) ? root : null;
  }

  private void add(String word, V value) {
    if (word.isEmpty()) {
      throw new IllegalArgumentException("An empty word stands everywhere: " + value);
    }
    heads.set(word.charAt(step > 0 ? 0 : word.length() - 1));
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.childOrNew(word.charAt(step > 0 ? i : word.length() - 1 - i));
    }
    node.value = value;
  }

  /** A word that was found: how long it is and what is known about it. */
  public record Match<V>(int length, V value) {}

  private static final class Node<V> {
    private char[] labels = {};
    private Node<V>[] children = newArray(0);
    private V value;

    Node<V> child(char label) {
      int i = Arrays.binarySearch(labels, label);
      return i < 0 ? null : children[i];
    }

    Node<V> childOrNew(char label) {
      int i = Arrays.binarySearch(labels, label);
      if (i >= 0) {
        return children[i];
      }
      int at = -i - 1;
      char[] moreLabels = new char[labels.length + 1];
      Node<V>[] moreChildren = newArray(labels.length + 1);
      System.arraycopy(labels, 0, moreLabels, 0, at);
      System.arraycopy(children, 0, moreChildren, 0, at);
      System.arraycopy(labels, at, moreLabels, at + 1, labels.length - at);
      System.arraycopy(children, at, moreChildren, at + 1, labels.length - at);
      moreLabels[at] = label;
      moreChildren[at] = new Node<>();
      labels = moreLabels;
      children = moreChildren;
      return children[at];
    }

    @SuppressWarnings("unchecked")
    private static <V> Node<V>[] newArray(int length) {
      return (Node<V>[]) new Node<?>[length];
    }
  }
}
