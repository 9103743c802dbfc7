package org.zhibiao.pipeline.statement;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.pipeline.text.WordTrie;

/** Finds the words of verbs.tsv in a sentence, the longest at each place, from left to right. */
final class CueScanner {
  private static final WordTrie<CueKind> VERBS =
      WordTable.read("/statement/verbs.tsv", CueKind::of);

  private CueScanner() {}

  static List<Cue> scan(String sentence) {
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      WordTrie.Match<CueKind> word = VERBS.longestAt(sentence, at);
      if (word == null) {
        at++;
        continue;
      }
      Cue cue = cue(sentence, at, at + word.length(), word.value());
      if (cue.kind() != CueKind.NONE) {
        cues.add(cue);
      }
      at = cue.end();
    }
    return cues;
  }

  /** 增长到, 下降至, 压缩为 name what is reached, not by how much. */
  private static Cue cue(String sentence, int at, int end, CueKind kind) {
    String word = sentence.substring(at, end);
    boolean arrives = end < sentence.length() && "到至为成".indexOf(sentence.charAt(end)) >= 0;
    if (kind.isDelta() && arrives) {
      return new Cue(at, end + 1, word, CueKind.ENDPOINT);
    }
    return new Cue(at, end, word, kind);
  }
}
