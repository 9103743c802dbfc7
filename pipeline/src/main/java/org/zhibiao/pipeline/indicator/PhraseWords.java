package org.zhibiao.pipeline.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that show where an indicator's phrase begins and ends: {@code phrase-words.tsv}. */
final class PhraseWords {
  /** What a word does to a phrase; the classes are told apart in the table's own header. */
  enum Role {
    LEAD,
    PREDICATE,
    BOUND,
    ACTIVITY,
    ATTRIBUTE,
    ENDING,
    REMARK,
    GENERIC,
    SHARED,
    PERSONAL,
    KEEP,
    VAIN,
    PASSIVE,
    WITHIN,
    WHOLE,
    FORM,
    ELSEWHERE,
    ADVERBIAL,
    BREAK,
    PAIR
  }

  private static final Map<Role, WordList> LISTS = load();

  private PhraseWords() {}

  static WordList of(Role role) {
    return LISTS.get(role);
  }

  private static Map<Role, WordList> load() {
    Map<Role, List<String>> words = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      words.put(role, new ArrayList<>());
    }
    try (InputStream table = PhraseWords.class.getResourceAsStream("phrase-words.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", 2);
          Role role = Role.valueOf(cells[0].toUpperCase(Locale.ROOT));
          words.get(role).addAll(List.of(cells[1].trim().split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("phrase-words.tsv could not be read", e);
    }
    Map<Role, WordList> lists = new EnumMap<>(Role.class);
    words.forEach((role, list) -> lists.put(role, new WordList(list)));
    return lists;
  }
}
