package org.zhibiao.pipeline.score;

import java.util.List;

/**
 * One report's facts laid beside its gold.
 *
 * @param name of the gold file
 * @param kinds how far the kinds of its numeric expressions agree
 */
public record ReportScore(String name, List<MatchedFact> facts, KindAgreement kinds) {
  public ReportScore {
    facts = List.copyOf(facts);
  }

  /** Precision and recall at a level. */
  public Rate rate(ScoreLevel level) {
    boolean code = level == ScoreLevel.CODE;
    int right = 0;
    int stated = 0;
    int wanted = 0;
    for (MatchedFact fact : facts) {
      right += fact.isRightAt(level) ? 1 : 0;
      stated += (code ? fact.factHasCode() : fact.fact().isPresent()) ? 1 : 0;
      wanted += (code ? fact.goldHasCode() : fact.gold().isPresent()) ? 1 : 0;
    }
    return new Rate(right, stated, wanted);
  }
}
