package org.zhibiao.pipeline.statement;

import java.util.Locale;

/** What sort of magnitude a figure is. */
public enum Measure {
  /** Relative change in per cent, signed. */
  GROWTH,
  /** A stated difference, signed: any 百分点; 新增, 减少. */
  CHANGE,
  /** A proportion or rate in per cent. */
  SHARE,
  /** A ratio in 倍. */
  MULTIPLE,
  /** All else: counts, money, physical quantities, indices. */
  LEVEL;

  /** As published: {@code growth}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
