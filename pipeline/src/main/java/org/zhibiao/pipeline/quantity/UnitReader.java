package org.zhibiao.pipeline.quantity;

import static org.zhibiao.pipeline.mention.NumeralChars.isDigit;
import static org.zhibiao.pipeline.mention.NumeralChars.isHan;
import static org.zhibiao.pipeline.mention.NumeralChars.isSurplus;

import java.util.Arrays;
import java.util.List;
import org.zhibiao.pipeline.text.WordTrie;
import org.zhibiao.pipeline.unit.Unit;
import org.zhibiao.pipeline.unit.UnitTable;

/** Reads the unit behind a number, with its denominator: 元, 微克/立方米, 元/人, 辆（艘、架）次. */
final class UnitReader {
  private static final UnitTable UNITS = UnitTable.seeded();

  /** What 个 may stand before and be no part of. */
  private static final List<String> POINTS = List.of("百分点", "基点");

  private UnitReader() {}

  /**
   * A unit as it is published.
   *
   * @param unit null where none is written
   * @param end behind it; where it would begin if there is none
   */
  record Reading(String surface, Unit unit, int end) {}

  /** The unit that begins right behind a number (or behind its 多 or 余). */
  static Reading read(String text, int start) {
    int from = start < text.length() && isSurplus(text.charAt(start)) ? start + 1 : start;
    for (String points : POINTS) {
      for (String before : List.of("个", "个多")) {
        if (text.startsWith(before + points, from)) {
          int end = from + before.length() + points.length();
          return new Reading(points, UNITS.find(points).orElseThrow(), end);
        }
      }
    }
    WordTrie.Match<Unit> match = UNITS.longestAt(text, from);
    if (match == null) {
      return new Reading("", null, from);
    }
    int end = alternativesEnd(text, from + match.length());
    int spoken = spokenDenominatorEnd(text, end, match.value());
    if (spoken > end) {
      String surface = text.substring(from, end) + '/' + text.substring(end + 1, spoken);
      return new Reading(surface, match.value(), spoken);
    }
    int denominated = denominatorEnd(text, end);
    return new Reading(text.substring(from, denominated), match.value(), denominated);
  }

  /** Behind the brackets of 辆（艘、架）次 and 套（间）. */
  private static int alternativesEnd(String text, int end) {
    boolean opens = text.startsWith("（", end) || text.startsWith("(", end);
    int close = opens ? Math.max(text.indexOf('）', end), text.indexOf(')', end)) : -1;
    if (close < 0 || close - end >= 10) {
      return end;
    }
    if (text.startsWith("次", close + 1)) {
      return close + 2;
    }
    return areClassifiers(text.substring(end + 1, close)) ? close + 1 : end;
  }

  private static boolean areClassifiers(String words) {
    return Arrays.stream(words.split("、"))
        .allMatch(word -> UNITS.find(word).filter(Unit::classifier).isPresent());
  }

  /** Behind 微克每立方米, which is written 微克/立方米 too; 3人每村 tells of villages. */
  private static int spokenDenominatorEnd(String text, int end, Unit numerator) {
    if (!text.startsWith("每", end) || numerator.quantityKind().equals("count")) {
      return end;
    }
    WordTrie.Match<Unit> unit = UNITS.longestAt(text, end + 1);
    boolean physical = unit != null && !unit.value().quantityKind().equals("count");
    return physical ? end + 1 + unit.length() : end;
  }

  private static int denominatorEnd(String text, int end) {
    if (!text.startsWith("/", end)) {
      return end;
    }
    int from = end + 1;
    while (from < text.length() && (isHan(text.charAt(from)) || isDigit(text.charAt(from)))) {
      from++;
    }
    WordTrie.Match<Unit> unit = UNITS.longestAt(text, from);
    if (unit == null) {
      return text.startsWith("月", from) ? from + 1 : end;
    }
    return denominatorEnd(text, from + unit.length());
  }
}
