package org.zhibiao.pipeline.text;

import java.util.Optional;

/**
 * What stands at the head of a line and says that something new begins there: {@code 一、}, {@code
 * （二）}, {@code ##}, {@code - }.
 *
 * @param length how many chars of the line the mark takes, blanks behind it included
 */
public record LineMark(Style style, int length) {

  /** The ways in which a line is marked. */
  public enum Style {
    /** {@code ## }; its level is the number of signs. */
    MARKDOWN_HEADING,
    /** {@code - } or a dot. */
    BULLET,
    /** {@code ——}. */
    DASH,
    /** {@code 一、}. */
    NUMERAL,
    /** {@code （一）}. */
    BRACKETED_NUMERAL,
    /** {@code 1.} or {@code 1、}. */
    DIGIT,
    /** {@code （1）} or {@code ①}. */
    BRACKETED_DIGIT,
    /** {@code 一是}, {@code 二要}. */
    NUMERAL_CLAUSE,
    /** {@code 第一，}, {@code 首先，}. */
    ORDINAL,
    /** {@code 第一章}. */
    CHAPTER,
    /** {@code 附件}, {@code 附录}, {@code 名词解释}. */
    ANNEX,
    /** {@code 各位代表}. */
    SALUTATION,
    /** A row of a Markdown table. */
    TABLE_ROW
  }

  /** The mark at the head of a line that has no blanks before it. */
  public static Optional<LineMark> find(CharSequence line) {
    return new LineMarkFinder(line).find();
  }
}
