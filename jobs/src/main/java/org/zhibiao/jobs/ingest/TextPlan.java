package org.zhibiao.jobs.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What becomes of every text of a run, and of the files that hold none.
 *
 * @param texts that the new snapshot holds, in the order of their hashes
 * @param setAside files that could not be read
 * @param copies files with the same bytes as another, which speaks for them; with the bytes' hash
 */
public record TextPlan(List<Planned> texts, List<SetAside> setAside, Map<String, String> copies) {
  public TextPlan {
    texts = List.copyOf(texts);
    setAside = List.copyOf(setAside);
    copies = Map.copyOf(copies);
  }

  /**
   * A text of the new snapshot.
   *
   * @param edition tells it from other texts of the same report; empty where nothing need be told
   * @param kept its rows are taken over from the snapshot before
   */
  public record Planned(
      String fileName,
      String sha256,
      int ordinal,
      String edition,
      boolean preferred,
      boolean kept) {}

  /** A file that could not be read, and why. */
  public record SetAside(
      String fileName, String sha256, int ordinal, int bytes, String reasonCode, String message) {}

  /** Lays down the fate of every text; the order in which they were found makes no difference. */
  public static TextPlan of(List<KnownText> found) {
    List<KnownText> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparing(KnownText::fileName).thenComparingInt(KnownText::ordinal));
    Map<String, String> speakers = new HashMap<>();
    Map<String, KnownText> unique = new TreeMap<>();
    List<SetAside> setAside = new ArrayList<>();
    Map<String, String> copies = new TreeMap<>();
    for (KnownText text : ordered) {
      if (text.unreadable()) {
        setAside.add(setAside(text));
      } else if (speakers
          .computeIfAbsent(text.sha256(), sha -> text.fileName())
          .equals(text.fileName())) {
        unique.put(key(text.sha256(), text.ordinal()), text);
      } else {
        copies.put(text.fileName(), text.sha256());
      }
    }
    return new TextPlan(planned(unique), setAside, copies);
  }

  private static List<Planned> planned(Map<String, KnownText> unique) {
    List<Planned> planned = new ArrayList<>();
    for (Editions.Choice choice : Editions.resolve(List.copyOf(unique.values()))) {
      KnownText text = unique.get(key(choice.sha256(), choice.ordinal()));
      planned.add(
          new Planned(
              text.fileName(),
              text.sha256(),
              text.ordinal(),
              choice.edition(),
              choice.preferred(),
              choice.edition().equals(text.keptEdition())));
    }
    return planned;
  }

  private static SetAside setAside(KnownText text) {
    return new SetAside(
        text.fileName(),
        text.sha256(),
        text.ordinal(),
        text.bytes(),
        text.reasonCode(),
        text.message());
  }

  /** Files whose rows were to be taken over, but whose edition has changed: they must be read. */
  Set<String> toReadAgain(Set<String> readNow) {
    Set<String> files = new TreeSet<>();
    texts.stream().filter(text -> !text.kept()).forEach(text -> files.add(text.fileName()));
    files.removeAll(readNow);
    return files;
  }

  private static String key(String sha256, int ordinal) {
    return String.format("%s/%06d", sha256, ordinal);
  }
}
