package org.zhibiao.pipeline.outline;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.pipeline.text.LineMark.Style;

/** Reads the entries of a glossary: {@code 3.“双智”城市：指…} is a term and its definition. */
final class GlossaryReader {
  private static final int LONGEST_TERM = 60;

  private final List<GlossaryEntry> entries = new ArrayList<>();

  /** Takes in the next line of a glossary. */
  void read(OutlineLine line) {
    boolean numbered = line.has(Style.DIGIT) || line.has(Style.BRACKETED_DIGIT);
    String words = numbered ? line.words().substring(line.mark().get().length()) : line.words();
    int colon = words.indexOf('：');
    if (colon > 0 && colon <= LONGEST_TERM && (numbered || !isDefinitionOpen())) {
      entries.add(
          new GlossaryEntry(
              entries.size() + 1, words.substring(0, colon), words.substring(colon + 1)));
    } else if (!entries.isEmpty() && !numbered) {
      GlossaryEntry last = entries.remove(entries.size() - 1);
      entries.add(new GlossaryEntry(last.number(), last.term(), last.definition() + words));
    }
  }

  private boolean isDefinitionOpen() {
    return !entries.isEmpty() && entries.get(entries.size() - 1).definition().isEmpty();
  }

  List<GlossaryEntry> entries() {
    return entries;
  }
}
