package org.zhibiao.pipeline.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.outline.Passage;

/** Finds every numeric expression of a sentence and decides what kind each one is. */
public final class MentionScanner {
  /** No unit, and no sign of what it is. */
  static final Verdict BARE = new Verdict(MentionKind.LABEL, "bare");

  private final NumeralScanner numerals = new NumeralScanner();
  private final WordRule words = new WordRule();

  /** From what is certain to what is only likely; pipeline/README.md explains the order. */
  private final List<KindRule> rules =
      List.of(
          new GlossaryRule(),
          words,
          new CodeRule(),
          new LifeAndDaysRule(),
          ClueRule.ofTier("fixed"),
          new DateRule(),
          ClueRule.ofTier("time"),
          ClueRule.ofTier("rank"),
          ClueRule.ofTier("mark"),
          new ListMarkRule(),
          new QuotationRule(),
          ClueRule.ofTier("name"),
          ClueRule.ofTier("vague"),
          new ThresholdRule(),
          new ProgrammeRule(),
          new SummedListRule(),
          new NumberNameRule(),
          new QuantityRule());

  /** The expressions of a sentence in their order. */
  public List<Mention> scan(Passage passage) {
    List<Sight> sights = new ArrayList<>();
    for (Numeral numeral : numerals.scan(passage.text())) {
      Sight sight = new Sight(passage, numeral);
      if (!words.isMerePartOfWord(sight)) {
        sights.add(sight);
      }
    }
    List<Verdict> verdicts = RowRule.levelled(sights, sights.stream().map(this::verdict).toList());
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sights.size(); i++) {
      mentions.add(mention(sights.get(i), verdicts.get(i), i));
    }
    return mentions;
  }

  private static Mention mention(Sight sight, Verdict verdict, int ordinal) {
    return new Mention(
        sight.passage(),
        ordinal,
        sight.numeral().start(),
        sight.numeral().end(),
        verdict.kind(),
        verdict.reason());
  }

  private Verdict verdict(Sight sight) {
    for (KindRule rule : rules) {
      Optional<Verdict> verdict = rule.judge(sight);
      if (verdict.isPresent()) {
        return verdict.get();
      }
    }
    return BARE;
  }
}
