package org.zhibiao.jobs.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells texts of one report apart; which is preferred does not depend on the order of reading. */
final class Editions {
  private Editions() {}

  /** A text's edition: empty for the preferred one. */
  record Choice(String sha256, int ordinal, String edition, boolean preferred) {}

  static List<Choice> resolve(List<KnownText> texts) {
    Map<String, List<KnownText>> byReport = new TreeMap<>();
    texts.forEach(t -> byReport.computeIfAbsent(t.reportId(), id -> new ArrayList<>()).add(t));
    List<Choice> choices = new ArrayList<>();
    for (List<KnownText> same : byReport.values()) {
      same.sort(
          Comparator.comparingInt(KnownText::characters)
              .reversed()
              .thenComparing(KnownText::sha256)
              .thenComparing(KnownText::ordinal));
      for (int i = 0; i < same.size(); i++) {
        KnownText text = same.get(i);
        String edition = i == 0 ? "" : text.sha256().substring(0, 8);
        choices.add(new Choice(text.sha256(), text.ordinal(), edition, i == 0));
      }
    }
    return choices;
  }
}
