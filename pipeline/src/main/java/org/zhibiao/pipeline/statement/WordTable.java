package org.zhibiao.pipeline.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhibiao.pipeline.text.TsvResource;

/**
 * A list of words, each with what it means: a table of the columns {@code word} and {@code kind}.
 */
final class WordTable<K> {
  private final Map<String, K> meanings = new HashMap<>();
  private int longest;

  private WordTable() {}

  static <K> WordTable<K> read(String resource, Function<String, K> meaningOf) {
    WordTable<K> table = new WordTable<>();
    for (String[] row : TsvResource.rows(resource)) {
      if (table.meanings.put(row[0], meaningOf.apply(row[1])) != null) {
        throw new IllegalStateException(resource + " lists twice: " + row[0]);
      }
      table.longest = Math.max(table.longest, row[0].length());
    }
    return table;
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
