package org.zhibiao.pipeline.score;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.pipeline.fact.Fact;
import org.zhibiao.pipeline.outline.Passage;

/**
 * A gold fact beside the extractor's reading of the same numeral, and in what the two differ. One
 * side is empty where a fact was missed or is spurious.
 *
 * @param passage the sentence it stands in; empty if the outline has none at the gold's place
 */
public record MatchedFact(
    Optional<GoldRow> gold,
    Optional<Fact> fact,
    Optional<Passage> passage,
    Set<ErrorClass> errors) {
  public MatchedFact {
    if (gold.isEmpty() && fact.isEmpty()) {
      throw new IllegalArgumentException("Neither a gold fact nor an extracted one");
    }
    EnumSet<ErrorClass> copy = EnumSet.noneOf(ErrorClass.class);
    copy.addAll(errors);
    errors = Collections.unmodifiableSet(copy);
  }

  /** Whether the fact is right at a level; at {@code code}, whether both carry the same code. */
  public boolean isRightAt(ScoreLevel level) {
    return errors.stream().allMatch(error -> error.isAllowedAt(level))
        && (level != ScoreLevel.CODE || (goldHasCode() && goldCode().equals(factCode())));
  }

  boolean goldHasCode() {
    return !goldCode().isEmpty();
  }

  boolean factHasCode() {
    return !factCode().isEmpty();
  }

  private String goldCode() {
    return gold.map(GoldRow::code).orElse("");
  }

  private String factCode() {
    return fact.map(found -> FactComparison.orEmpty(found.indicator().code())).orElse("");
  }
}
