package org.zhibiao.pipeline.mention;

import java.util.Locale;

/** What a numeric expression is. */
public enum MentionKind {
  /** It quantifies something: 104 家, 增长5.4%, 近一半. */
  FACT,
  /** A position in an order: 居全国第一. */
  RANK,
  /** A date, a duration, an age, a frequency: 2025年, 连续9年. */
  TIME,
  /** Part of a name, a code, an ordinal, an idiom: 十五五, M102线. */
  LABEL,
  /** A number word without a countable value: 一批, 数十. */
  VAGUE;

  /** As published: {@code fact}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
