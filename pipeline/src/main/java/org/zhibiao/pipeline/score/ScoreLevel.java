package org.zhibiao.pipeline.score;

import java.util.Locale;

/**
 * How much of a fact has to be right. Each level but the last asks for all that the one before asks
 * for, and the packages of the pipeline follow them: a level that drops names the package to look
 * in.
 */
public enum ScoreLevel {
  /** The value, at the right place. */
  FOUND,
  /** And its comparator, its unit, its upper end. */
  QUANTITY,
  /** And measure, modality, period. */
  STATEMENT,
  /** And the indicator's wording. */
  FULL,
  /** Among the facts with a catalogue code: the right value and the right code. */
  CODE;

  /** As printed: {@code found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
