package org.zhibiao.pipeline.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A word table of this package: a class a row, a tab, the words parted by blanks. */
final class TableWords {
  private TableWords() {}

  /** A list of words for each constant, whose row bears its name in small letters. */
  static <K extends Enum<K>> Map<K, WordList> lists(String resource, Class<K> kinds) {
    Map<String, List<String>> words = read(resource);
    Map<K, WordList> lists = new EnumMap<>(kinds);
    for (K kind : kinds.getEnumConstants()) {
      lists.put(kind, new WordList(words.get(kind.name().toLowerCase(Locale.ROOT))));
    }
    return lists;
  }

  /** The words of each class, the classes in the order of their first rows. */
  static Map<String, List<String>> read(String resource) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    try (InputStream table = TableWords.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", 2);
          words
              .computeIfAbsent(cells[0], c -> new ArrayList<>())
              .addAll(List.of(cells[1].trim().split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " could not be read", e);
    }
    return words;
  }
}
