package org.zhibiao.pipeline.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhibiao.pipeline.text.TsvResource;
import org.zhibiao.pipeline.text.WordTrie;
import org.zhibiao.schemas.Seeds;

/** The units of {@code seeds/units.csv}; {@code homographs.tsv} says where they are none (人民). */
public final class UnitTable {
  private static final UnitTable SEEDED = readSeeds();

  private final Map<String, Unit> bySurface;
  private final WordTrie<Unit> trie;

  private UnitTable(Map<String, Unit> bySurface) {
    this.bySurface = bySurface;
    this.trie = WordTrie.forward(bySurface);
  }

  /** The units that come with the library. */
  public static UnitTable seeded() {
    return SEEDED;
  }

  /** The longest unit that begins at a char, or null: in 8万人年度任务 it is 人, not 人年. */
  public WordTrie.Match<Unit> longestAt(CharSequence text, int at) {
    WordTrie.Match<Unit> longest = trie.longestAt(text, at);
    if (longest == null || isWhole(longest, text, at)) {
      return longest;
    }
    List<WordTrie.Match<Unit>> shorter = new ArrayList<>();
    trie.forEachAt(text, at, (length, unit) -> shorter.add(new WordTrie.Match<>(length, unit)));
    WordTrie.Match<Unit> found = null;
    for (WordTrie.Match<Unit> match : shorter) {
      if (isWhole(match, text, at) && (found == null || match.length() > found.length())) {
        found = match;
      }
    }
    return found;
  }

  private static boolean isWhole(WordTrie.Match<Unit> match, CharSequence text, int at) {
    int end = at + match.length();
    return end == text.length() || match.value().notBefore().indexOf(text.charAt(end)) < 0;
  }

  /** The unit that is written just so. */
  public Optional<Unit> find(String surface) {
    return Optional.ofNullable(bySurface.get(surface));
  }

  private static UnitTable readSeeds() {
    Map<String, String> homographs =
        TsvResource.rows("/unit/homographs.tsv").stream()
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    Map<String, Unit> units = new LinkedHashMap<>();
    for (Map<String, String> row : Seeds.rows("units")) {
      Unit unit =
          new Unit(
              row.get("unit"),
              row.get("unit_code"),
              row.get("quantity_kind"),
              Boolean.parseBoolean(row.get("is_classifier")),
              homographs.getOrDefault(row.get("unit"), ""));
      if (units.put(unit.surface(), unit) != null) {
        throw new IllegalStateException("seeds/units.csv has this unit twice: " + unit);
      }
    }
    return new UnitTable(units);
  }
}
