package org.zhibiao.pipeline.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.mention.Mention;

/**
 * How far the extractor and an annotator agree on what each numeric expression is: fact, rank,
 * time, label or vague.
 *
 * @param agreed expressions of the gold whose mention has the same kind
 * @param expressions expressions of the gold
 * @param disagreements the others, each with the mention at its place if there is one
 */
public record KindAgreement(int agreed, int expressions, List<Disagreement> disagreements) {
  public KindAgreement {
    disagreements = List.copyOf(disagreements);
  }

  /** A gold row whose expression the extractor takes for something else, or passes over. */
  public record Disagreement(GoldRow gold, Optional<Mention> mention) {}

  /** Compares every expression of the gold, by the mention that overlaps it. */
  static KindAgreement of(List<GoldRow> gold, List<Mention> mentions) {
    List<Disagreement> disagreements = new ArrayList<>();
    for (GoldRow row : gold) {
      List<Mention> here =
          mentions.stream().filter(mention -> mention.span().overlaps(row.span())).toList();
      if (here.stream().noneMatch(mention -> mention.kind().code().equals(row.kind()))) {
        disagreements.add(new Disagreement(row, here.stream().findFirst()));
      }
    }
    return new KindAgreement(gold.size() - disagreements.size(), gold.size(), disagreements);
  }

  /** The share of expressions that both take for the same kind of thing. */
  public double share() {
    return expressions == 0 ? 1 : (double) agreed / expressions;
  }

  /** The counts of both together. */
  KindAgreement plus(KindAgreement other) {
    List<Disagreement> all = new ArrayList<>(disagreements);
    all.addAll(other.disagreements);
    return new KindAgreement(agreed + other.agreed, expressions + other.expressions, all);
  }
}
