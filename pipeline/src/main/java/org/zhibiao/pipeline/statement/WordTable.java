package org.zhibiao.pipeline.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list of words, each with what it means, from a tab-separated resource beside this class; lines
 * that begin with # explain its columns.
 */
final class WordTable<K> {
  private final Map<String, K> meanings = new HashMap<>();
  private int longest;

  private WordTable() {}

  static <K> WordTable<K> read(String resource, Function<String, K> meaningOf) {
    WordTable<K> table = new WordTable<>();
    try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No such word list beside the classes: " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          table.put(cells[0], meaningOf.apply(cells[1]), resource);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Unreadable word list: " + resource, e);
    }
    return table;
  }

  private void put(String word, K meaning, String resource) {
    if (meanings.put(word, meaning) != null) {
      throw new IllegalStateException(resource + " lists twice: " + word);
    }
    longest = Math.max(longest, word.length());
  }

  /** The longest listed word that begins at this place, if one does. */
  Optional<String> wordAt(String sentence, int at) {
    for (int length = Math.min(longest, sentence.length() - at); length > 0; length--) {
      String word = sentence.substring(at, at + length);
      if (meanings.containsKey(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  K meaningOf(String word) {
    return meanings.get(word);
  }
}
