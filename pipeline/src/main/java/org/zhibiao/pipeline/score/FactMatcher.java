package org.zhibiao.pipeline.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhibiao.pipeline.fact.Fact;
import org.zhibiao.pipeline.text.Span;

/**
 * Lays facts beside gold facts. Of all that overlap, those of the same value go together first,
 * then those that overlap most, each at most once.
 */
final class FactMatcher {
  private FactMatcher() {}

  /** For each matched gold row (by its place in the list) the place of its fact. */
  static Map<Integer, Integer> match(List<GoldRow> gold, List<Fact> facts) {
    Map<Integer, Integer> matched = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate candidate : candidates(gold, facts)) {
      if (!matched.containsKey(candidate.gold) && used.add(candidate.fact)) {
        matched.put(candidate.gold, candidate.fact);
      }
    }
    return matched;
  }

  private static List<Candidate> candidates(List<GoldRow> gold, List<Fact> facts) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < facts.size(); j++) {
        Span wanted = gold.get(i).span();
        Span stated = facts.get(j).mention().span();
        if (wanted.overlaps(stated)) {
          boolean sameValue = FactComparison.sameValue(gold.get(i), facts.get(j));
          candidates.add(new Candidate(i, j, sameValue, overlap(wanted, stated)));
        }
      }
    }
    candidates.sort(
        Comparator.comparing(Candidate::sameValue)
            .thenComparing(Candidate::overlap)
            .reversed()
            .thenComparing(Candidate::gold)
            .thenComparing(Candidate::fact));
    return candidates;
  }

  /** What two stretches share, as a part of what they cover together. */
  private static double overlap(Span left, Span right) {
    int shared = Math.min(left.end(), right.end()) - Math.max(left.start(), right.start());
    int covered = Math.max(left.end(), right.end()) - Math.min(left.start(), right.start());
    return (double) shared / covered;
  }

  private record Candidate(int gold, int fact, boolean sameValue, double overlap) {}
}
