package org.zhibiao.pipeline.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.zhibiao.pipeline.text.TsvResource;
import org.zhibiao.pipeline.text.WordTrie;

/**
 * A list of words, each with what it means: a table of the columns {@code word} and {@code kind}.
 */
final class WordTable {
  private WordTable() {}

  /** The words of a table, to be found from their first char on. */
  static <K> WordTrie<K> read(String resource, Function<String, K> meaningOf) {
    Map<String, K> meanings = new HashMap<>();
    for (String[] row : TsvResource.rows(resource)) {
      if (meanings.put(row[0], meaningOf.apply(row[1])) != null) {
        throw new IllegalStateException(resource + " lists twice: " + row[0]);
      }
    }
    return WordTrie.forward(meanings);
  }
}
