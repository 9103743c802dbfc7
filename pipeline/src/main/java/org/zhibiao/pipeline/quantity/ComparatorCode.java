package org.zhibiao.pipeline.quantity;

/** How the words bound a value. */
public enum ComparatorCode {
  /** Exactly stated. */
  EXACT("="),
  /** 左右, 约. */
  ABOUT("~"),
  /** 以上, 不少于. */
  AT_LEAST(">="),
  /** 超过, 突破. */
  OVER(">"),
  /** 以内, 不超过. */
  AT_MOST("<="),
  /** 低于, 不足. */
  UNDER("<"),
  /** 近, 接近. */
  NEARLY("<~"),
  /** From one value to another. */
  RANGE("range"),
  /** An order of magnitude only: 千亿级. */
  MAGNITUDE("mag");

  private final String code;

  ComparatorCode(String code) {
    this.code = code;
  }

  /** The comparator that is published so. */
  static ComparatorCode of(String code) {
    for (ComparatorCode each : values()) {
      if (each.code.equals(code)) {
        return each;
      }
    }
    throw new IllegalArgumentException("Unknown comparator: " + code);
  }

  /** As published: {@code >=}. */
  public String code() {
    return code;
  }
}
