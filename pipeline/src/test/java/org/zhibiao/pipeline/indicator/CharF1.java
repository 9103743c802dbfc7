package org.zhibiao.pipeline.indicator;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike two phrases are: F1 over their characters, order left aside, widths and blanks folded.
 */
final class CharF1 {
  private CharF1() {}

  static double of(String one, String other) {
    Map<Integer, Integer> left = characters(one);
    Map<Integer, Integer> right = characters(other);
    int shared = 0;
    for (Map.Entry<Integer, Integer> entry : left.entrySet()) {
      shared += Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0));
    }
    int total = sum(left) + sum(right);
    return shared == 0 ? 0 : 2.0 * shared / total;
  }

  private static int sum(Map<Integer, Integer> characters) {
    return characters.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<Integer, Integer> characters(String phrase) {
    Map<Integer, Integer> counts = new HashMap<>();
    Normalizer.normalize(phrase, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }
}
