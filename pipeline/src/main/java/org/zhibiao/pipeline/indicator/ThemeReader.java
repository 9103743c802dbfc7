package org.zhibiao.pipeline.indicator;

import java.util.List;
import java.util.Map;

/** Finds the theme that a phrase's words suggest: 打通断头路 is of {@code transport}. */
final class ThemeReader {
  private static final Map<String, List<String>> WORDS = TableWords.read("theme-words.tsv");

  private ThemeReader() {}

  /** A code of seeds/themes.csv; empty where no word tells. */
  static String themeOf(String phrase) {
    for (Map.Entry<String, List<String>> theme : WORDS.entrySet()) {
      if (theme.getValue().stream().anyMatch(phrase::contains)) {
        return theme.getKey();
      }
    }
    return "";
  }
}
