package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.text.WordTrie;
import org.zhibiao.pipeline.unit.Unit;
import org.zhibiao.pipeline.unit.UnitTable;

/** A numeral in its sentence, as the rules look at it. */
final class Sight {
  private static final UnitTable UNITS = UnitTable.seeded();
  private static final String CLAUSE_ENDS = "，。；：！？\n";

  private final Passage passage;
  private final Numeral numeral;
  private final String text;
  private final int behindSurplus;
  private final WordTrie.Match<Unit> unit;

  Sight(Passage passage, Numeral numeral) {
    this.passage = passage;
    this.numeral = numeral;
    this.text = passage.text();
    this.behindSurplus = behindSurplus();
    this.unit = UNITS.longestAt(text, behindSurplus);
  }

  Passage passage() {
    return passage;
  }

  Numeral numeral() {
    return numeral;
  }

  String text() {
    return text;
  }

  String written() {
    return text.substring(numeral.start(), numeral.end());
  }

  NumeralForm form() {
    return numeral.form();
  }

  /** Where the noun or unit begins: behind the numeral and 多 or 余. */
  int behind() {
    return behindSurplus;
  }

  char before() {
    return at(text, numeral.start() - 1);
  }

  char after() {
    return at(text, numeral.end());
  }

  boolean follows(String words) {
    return text.startsWith(words, numeral.start() - words.length());
  }

  boolean precedes(String words) {
    return text.startsWith(words, behindSurplus);
  }

  /** The unit right behind, or null. */
  Unit unit() {
    return unit == null ? null : unit.value();
  }

  /** Behind the unit; behind the numeral where there is none. */
  int behindUnit() {
    return unit == null ? behindSurplus : behindSurplus + unit.length();
  }

  /** Whether a pattern begins right behind the unit, or the numeral where there is none. */
  boolean goesOn(Pattern pattern) {
    return pattern.matcher(text).region(behindUnit(), text.length()).lookingAt();
  }

  /** The clause before the numeral, from the last comma or stop on. */
  String clauseBefore() {
    int start = numeral.start();
    while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, numeral.start());
  }

  /** Whether it is one of 一 … 九十九 without 百, 千, 万, 亿. */
  boolean isSmallHan() {
    if (form() != NumeralForm.HAN) {
      return false;
    }
    for (int i = numeral.start(); i < numeral.end(); i++) {
      if ("百千万亿萬億".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return numeral.end() - numeral.start() <= 3;
  }

  /** Whether it is an order of magnitude without a coefficient: 千, 百亿, 万亿. */
  boolean isOrder() {
    if (form() != NumeralForm.HAN) {
      return false;
    }
    for (int i = numeral.start(); i < numeral.end(); i++) {
      if ("百千万亿萬億".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is written in digits alone, with neither multiplier nor decimals. */
  boolean isPlainDigits() {
    if (form() != NumeralForm.DIGITS) {
      return false;
    }
    for (int i = numeral.start(); i < numeral.end(); i++) {
      if (!NumeralChars.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it can be a calendar year: 2025, 一九八六. */
  boolean isYear() {
    int length = numeral.end() - numeral.start();
    if (length > 8 && form() == NumeralForm.DIGITS) {
      return written().matches("(18|19|20)[0-9]{2}年?[—–~～至到-]+(18|19|20)[0-9]{2}");
    }
    if (length != 4) {
      return false;
    }
    if (isPlainDigits()) {
      BigDecimal year = new BigDecimal(written());
      return year.intValueExact() >= 1840 && year.intValueExact() <= 2100;
    }
    return form() == NumeralForm.HAN
        && "一二".indexOf(text.charAt(numeral.start())) >= 0
        && written().chars().noneMatch(c -> NumeralChars.isMultiplier((char) c));
  }

  private int behindSurplus() {
    int i = numeral.end();
    if (NumeralChars.isSurplus(at(text, i)) || at(text, i) == '几') {
      i++;
    }
    return i;
  }
}
