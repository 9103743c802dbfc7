package org.zhibiao.pipeline.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.pipeline.fact.Extraction;
import org.zhibiao.pipeline.fact.Fact;
import org.zhibiao.pipeline.outline.Passage;

/**
 * Compares what was read from a report with what an annotator read. A gold fact is found when a
 * fact overlaps it and states the same value.
 */
public final class Scorer {
  private Scorer() {}

  /** Lays a report's facts and mentions beside its gold rows. */
  public static ReportScore score(String name, List<GoldRow> gold, Extraction extraction) {
    List<GoldRow> wanted = gold.stream().filter(GoldRow::isFact).toList();
    List<Fact> stated = extraction.facts();
    Map<Integer, Integer> matches = FactMatcher.match(wanted, stated);
    List<MatchedFact> facts = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      facts.add(
          matches.containsKey(i)
              ? both(wanted.get(i), stated.get(matches.get(i)))
              : missed(wanted.get(i), extraction.outline().passages()));
    }
    Set<Integer> used = new HashSet<>(matches.values());
    for (int j = 0; j < stated.size(); j++) {
      if (!used.contains(j)) {
        facts.add(spurious(stated.get(j)));
      }
    }
    return new ReportScore(name, facts, KindAgreement.of(gold, extraction.mentions()));
  }

  private static MatchedFact both(GoldRow gold, Fact fact) {
    return new MatchedFact(
        Optional.of(gold),
        Optional.of(fact),
        Optional.of(fact.mention().passage()),
        FactComparison.errors(gold, fact));
  }

  private static MatchedFact missed(GoldRow gold, List<Passage> passages) {
    Optional<Passage> passage =
        passages.stream().filter(one -> one.span().overlaps(gold.span())).findFirst();
    return new MatchedFact(
        Optional.of(gold), Optional.empty(), passage, EnumSet.of(ErrorClass.MISSED));
  }

  private static MatchedFact spurious(Fact fact) {
    return new MatchedFact(
        Optional.empty(),
        Optional.of(fact),
        Optional.of(fact.mention().passage()),
        EnumSet.of(ErrorClass.SPURIOUS));
  }
}
