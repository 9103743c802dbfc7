package org.zhibiao.pipeline.mention;

/** In which manner a numeral is written. */
public enum NumeralForm {
  /** Western digits, with or without a multiplier: 1,234.5, 5.2万亿, 80多万. */
  DIGITS,
  /** Chinese numerals: 三十五, 千亿, 十几万. */
  HAN,
  /** Per cent or per mille: 5.4%, 百分之五. */
  PERCENT,
  /** A fraction: 三分之一, 1/10. */
  FRACTION,
  /** A half: 一半, 半数. */
  HALF,
  /** Two quantities set against each other: 2.1∶1. */
  RATIO,
  /** A doubling: 翻番, 翻两番. */
  DOUBLING,
  /** A number of places: 两位数. */
  PLACES,
  /** A date of year and month at least: 2026年1月28, 2026-02-03. */
  DATE,
  /** Numerals joined to a name: 1+1+4, 4×4, 5·18. */
  CODE,
  /** A sign that numbers something: Ⅲ, ①. */
  SIGN,
  /** No countable value: 几, 数十. */
  UNCOUNTED,
  /** A word of rank that holds no numeral: 首位. */
  RANK_WORD
}
