package org.zhibiao.pipeline.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.pipeline.quantity.Figure;

/** Reads which things a figure counts, and what was done with them: 打通53条断头路. */
final class CountReader {
  private static final Map<String, String> ACTIVITIES = activityOfVerb();
  private static final int LONGEST_VERB =
      ACTIVITIES.keySet().stream().mapToInt(String::length).max().orElse(0);

  private CountReader() {}

  /** The things counted; empty where the phrase names none. */
  static Optional<CountedThing> read(Figure figure, IndicatorReading indicator) {
    String phrase = indicator.phrase();
    String verb = verbAt(phrase);
    String noun = phrase.substring(verb.length());
    String activity = ACTIVITIES.getOrDefault(verb, "");
    for (int length = LONGEST_VERB; activity.isEmpty() && length > 1; length--) {
      if (noun.length() > length + 1) {
        String end = noun.substring(noun.length() - length);
        if (ACTIVITIES.containsKey(end)) {
          activity = ACTIVITIES.get(end);
          noun = noun.substring(0, noun.length() - length);
        }
      }
    }
    return noun.isEmpty()
        ? Optional.empty()
        : Optional.of(new CountedThing(noun, figure.quantity().unit(), activity));
  }

  /** The longest verb that the phrase starts with and that leaves a noun. */
  private static String verbAt(String phrase) {
    for (int length = Math.min(LONGEST_VERB, phrase.length() - 2); length > 0; length--) {
      String start = phrase.substring(0, length);
      if (ACTIVITIES.containsKey(start)) {
        return start;
      }
    }
    return "";
  }

  private static Map<String, String> activityOfVerb() {
    Map<String, String> activities = new TreeMap<>();
    for (Map.Entry<String, List<String>> row : SubjectWords.read("activities.tsv").entrySet()) {
      row.getValue().forEach(verb -> activities.put(verb, row.getKey()));
    }
    return activities;
  }
}
