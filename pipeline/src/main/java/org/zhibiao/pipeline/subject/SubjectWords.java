package org.zhibiao.pipeline.subject;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of this package: a code a row, with the words that stand for it, in the rows' order. */
final class SubjectWords {
  private SubjectWords() {}

  static Map<String, List<String>> read(String resource) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    try (InputStream table = SubjectWords.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", 2);
          words.put(cells[0], List.of(cells[1].trim().split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " could not be read", e);
    }
    return words;
  }
}
