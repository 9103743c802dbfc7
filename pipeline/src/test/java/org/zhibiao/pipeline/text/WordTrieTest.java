package org.zhibiao.pipeline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTrieTest {
  private static final Map<String, String> WORDS =
      Map.of("增长", "rise", "增长率", "noun", "长", "long", "率", "rate");

  @Test
  void forwardFindsTheLongestWordThatBeginsAtAPlace() {
    WordTrie<String> trie = WordTrie.forward(WORDS);
    assertEquals(new WordTrie.Match<>(3, "noun"), trie.longestAt("年均增长率", 2));
    assertEquals(new WordTrie.Match<>(2, "rise"), trie.longestAt("年均增长", 2));
    assertNull(trie.longestAt("年均增长", 0));
    assertNull(trie.longestAt("年均增长", 4));
  }

  @Test
  void backwardFindsTheLongestWordThatEndsAtAPlace() {
    WordTrie<String> trie = WordTrie.backward(WORDS);
    assertEquals(new WordTrie.Match<>(3, "noun"), trie.longestAt("年均增长率", 4));
    assertEquals(new WordTrie.Match<>(2, "rise"), trie.longestAt("年均增长率", 3));
    assertNull(trie.longestAt("年均增长率", -1));
  }

  @Test
  void tellsOfAllWordsAtAPlaceShortOnesFirst() {
    List<String> found = new ArrayList<>();
    WordTrie.forward(WORDS).forEachAt("增长率", 0, (length, value) -> found.add(length + value));
    assertEquals(List.of("2rise", "3noun"), found);
  }
}
