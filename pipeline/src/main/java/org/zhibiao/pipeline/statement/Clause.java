package org.zhibiao.pipeline.statement;

/**
 * A stretch of a sentence between two of the marks ，；：。 that stand outside brackets and quotation
 * marks: {@code 粮食产量达到500亿斤，增长2%} has two.
 *
 * @param number from 0, in the order of the sentence
 * @param start its first char in the sentence
 * @param end behind its last char in the sentence; the mark itself stands outside
 * @param opener the mark before it; a blank for the first
 */
public record Clause(int number, int start, int end, char opener) {

  /** Whether the char at this place of the sentence stands in the clause. */
  public boolean contains(int at) {
    return start <= at && at < end;
  }

  /** The clause's own words. */
  public String in(String sentence) {
    return sentence.substring(start, end);
  }
}
