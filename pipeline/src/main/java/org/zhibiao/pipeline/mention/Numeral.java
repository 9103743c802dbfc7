package org.zhibiao.pipeline.mention;

/**
 * A numeral as the scanner finds it, before anybody asks what it is: {@code 5.2万亿} in {@code
 * 生产总值5.2万亿元}.
 *
 * @param start its first char in the sentence
 * @param end behind its last char in the sentence
 */
record Numeral(int start, int end, NumeralForm form) {
  Numeral {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Invalid numeral: [" + start + ", " + end + ")");
    }
  }
}
