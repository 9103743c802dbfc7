package org.zhibiao.pipeline.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.pipeline.text.TsvResource;
import org.zhibiao.pipeline.text.WordTrie;

/** Reads the words that bound a value, on either side of it: 近, 超过, 以上, 左右. */
final class ComparatorReader {
  private final WordTrie<Cue> before;
  private final WordTrie<Cue> after;

  ComparatorReader() {
    Map<String, Cue> beforeCues = new HashMap<>();
    Map<String, Cue> afterCues = new HashMap<>();
    for (Cue cue : cues()) {
      (cue.side().equals("before") ? beforeCues : afterCues).put(cue.words(), cue);
    }
    before = WordTrie.backward(beforeCues);
    after = WordTrie.forward(afterCues);
  }

  /** The bound that ends right before a place. */
  Optional<Bound> endingAt(String text, int end) {
    WordTrie.Match<Cue> match = before.longestAt(text, end - 1);
    if (match == null) {
      return Optional.empty();
    }
    int start = end - match.length();
    boolean otherWord =
        start > 0 && match.value().unlessBehind().indexOf(text.charAt(start - 1)) >= 0;
    return otherWord ? Optional.empty() : Optional.of(new Bound(match.value().code(), start, end));
  }

  /** The bound that begins right at a place. */
  Optional<Bound> beginningAt(String text, int start) {
    WordTrie.Match<Cue> match = after.longestAt(text, start);
    return match == null
        ? Optional.empty()
        : Optional.of(new Bound(match.value().code(), start, start + match.length()));
  }

  /** A comparator and where its words stand. */
  record Bound(ComparatorCode code, int start, int end) {}

  private record Cue(String side, String words, ComparatorCode code, String unlessBehind) {}

  private static List<Cue> cues() {
    return TsvResource.rows("/quantity/comparators.tsv").stream()
        .map(cells -> new Cue(cells[0], cells[1], ComparatorCode.of(cells[2]), cells[3]))
        .toList();
  }
}
