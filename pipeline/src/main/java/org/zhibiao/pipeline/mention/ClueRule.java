package org.zhibiao.pipeline.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhibiao.pipeline.text.TsvResource;
import org.zhibiao.pipeline.text.WordTrie;

/** The clues of one tier; the first row that fits decides. */
final class ClueRule implements KindRule {
  private static final List<Clue> ALL =
      TsvResource.rows("/mention/clues.tsv").stream().map(Clue::of).toList();

  private final List<Clue> clues;
  private final BitSet withoutBefore;
  private final BitSet withoutAfter;
  private final WordTrie<BitSet> before;
  private final WordTrie<BitSet> after;

  private ClueRule(List<Clue> clues) {
    this.clues = clues;
    this.withoutBefore = rowsWithout(clues, Clue::before);
    this.withoutAfter = rowsWithout(clues, Clue::after);
    this.before = WordTrie.backward(rowsByWord(clues, Clue::before));
    this.after = WordTrie.forward(rowsByWord(clues, Clue::after));
  }

  /** The rows of a tier in their order. */
  static ClueRule ofTier(String tier) {
    List<Clue> clues = ALL.stream().filter(clue -> clue.tier().equals(tier)).toList();
    if (clues.isEmpty()) {
      throw new IllegalArgumentException("No clues of tier " + tier);
    }
    return new ClueRule(clues);
  }

  @Override
  public Optional<Verdict> judge(Sight sight) {
    BitSet fits = (BitSet) withoutAfter.clone();
    after.forEachAt(sight.text(), sight.behind(), (length, rows) -> fits.or(rows));
    BitSet alsoBefore = (BitSet) withoutBefore.clone();
    before.forEachAt(
        sight.text(), sight.numeral().start() - 1, (length, rows) -> alsoBefore.or(rows));
    fits.and(alsoBefore);
    for (int row = fits.nextSetBit(0); row >= 0; row = fits.nextSetBit(row + 1)) {
      if (clues.get(row).shape().fits(sight)) {
        return Optional.of(clues.get(row).verdict());
      }
    }
    return Optional.empty();
  }

  private static BitSet rowsWithout(List<Clue> clues, Function<Clue, List<String>> side) {
    BitSet rows = new BitSet();
    for (int row = 0; row < clues.size(); row++) {
      rows.set(row, side.apply(clues.get(row)).isEmpty());
    }
    return rows;
  }

  private static Map<String, BitSet> rowsByWord(
      List<Clue> clues, Function<Clue, List<String>> side) {
    Map<String, BitSet> rows = new LinkedHashMap<>();
    for (int row = 0; row < clues.size(); row++) {
      for (String word : new ArrayList<>(side.apply(clues.get(row)))) {
        rows.computeIfAbsent(word, w -> new BitSet()).set(row);
      }
    }
    return rows;
  }
}
