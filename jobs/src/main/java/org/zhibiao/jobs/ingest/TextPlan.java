package org.zhibiao.jobs.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhibiao.jobs.snapshot.KnownText;
import org.zhibiao.pipeline.source.Editions;

/**
 * What becomes of every text of a run, and of the files that hold none.
 *
 * @param texts that the new snapshot holds
 * @param setAside files that could not be read
 * @param copies texts that read the same as another one of the same report, which speaks for them
 */
public record TextPlan(List<Planned> texts, List<KnownText> setAside, List<KnownText> copies) {
  public TextPlan {
    texts = List.copyOf(texts);
    setAside = List.copyOf(setAside);
    copies = List.copyOf(copies);
  }

  /**
   * A text of the new snapshot.
   *
   * @param text with its edition decided
   * @param kept its rows are taken over from the snapshot before
   */
  public record Planned(KnownText text, boolean preferred, boolean kept) {}

  /** Lays down the fate of every text; the order in which they were found makes no difference. */
  static TextPlan of(List<KnownText> found) {
    List<KnownText> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparing(KnownText::key));
    List<KnownText> setAside = ordered.stream().filter(KnownText::unreadable).toList();
    List<KnownText> readable = ordered.stream().filter(text -> !text.unreadable()).toList();
    Map<String, Editions.Decision> decisions =
        Editions.resolve(readable.stream().map(TextPlan::candidate).toList());
    List<Planned> texts = new ArrayList<>();
    List<KnownText> copies = new ArrayList<>();
    for (KnownText text : readable) {
      Editions.Decision decision = decisions.get(text.key());
      if (decision.duplicateOf().isEmpty()) {
        boolean kept = decision.edition().equals(text.edition());
        KnownText decided = text.withEdition(decision.edition());
        texts.add(new Planned(decided, decision.preferred(), kept));
      } else {
        copies.add(text.withEdition(null));
      }
    }
    return new TextPlan(texts, setAside, copies);
  }

  private static Editions.Candidate candidate(KnownText text) {
    return new Editions.Candidate(
        text.key(),
        text.reportId(),
        text.declaredEdition(),
        text.sourceKnown(),
        text.plainLength(),
        text.plainHash());
  }

  /** Files whose rows were to be taken over, but whose edition has changed: they must be read. */
  Set<String> toReadAgain(Set<String> readNow) {
    Set<String> files = new TreeSet<>();
    texts.stream().filter(text -> !text.kept()).forEach(t -> files.add(t.text().fileName()));
    files.removeAll(readNow);
    return files;
  }

  /** Every text with what was decided of it, for the manifest of the snapshot. */
  public List<KnownText> decided() {
    List<KnownText> all = new ArrayList<>(setAside);
    texts.forEach(planned -> all.add(planned.text()));
    all.addAll(copies);
    all.sort(Comparator.comparing(KnownText::key));
    return all;
  }
}
