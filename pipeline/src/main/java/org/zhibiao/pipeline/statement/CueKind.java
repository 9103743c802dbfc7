package org.zhibiao.pipeline.statement;

import java.util.Locale;

/** What a word does to the figure behind it. */
public enum CueKind {
  /** Says by how much something grew: 增长, 上升. Without a percentage only directly before it. */
  RISE,
  /** Says by how much something fell: 下降, 回落. */
  FALL,
  /** Adds a quantity of the thing named behind it: 新增, 增加. */
  GAIN,
  /** Takes away a quantity of the thing named behind it: 减少, 压减. */
  LOSS,
  /** Betters something, by a percentage or a quantity, or betters counted things: 提升, 降低. */
  BETTER_UP,
  BETTER_DOWN,
  /** A difference to another thing: 高于, 快于. */
  ABOVE,
  BELOW,
  /** A noun that means a growth by itself: 增速, 涨幅. */
  GROWTH_NOUN,
  FALL_NOUN,
  /** A noun that means a proportion by itself: 占比, 覆盖率. */
  RATIO_NOUN,
  /** Reaches a level: 达到, 稳定在. */
  ENDPOINT,
  /** A saving, in per cent a fall, else a level: 节约. */
  SAVING,
  /** Does or makes a number of things within the period: 建成, 完成. */
  ACTIVITY,
  /** As ACTIVITY, but as often part of a noun: 运营, 建设. A verb only where it opens its phrase. */
  WORK,
  /** What a state amounts to at its end: 拥有, 形成. */
  STATE,
  /** Bounds the number only: 超过, 近. */
  BOUND,
  /** A word that looks like one of the above and is none: 增加值, 增长点. */
  NONE;

  static CueKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  boolean isDelta() {
    return switch (this) {
      case RISE, FALL, GAIN, LOSS, BETTER_UP, BETTER_DOWN -> true;
      default -> false;
    };
  }

  boolean isNegative() {
    return switch (this) {
      case FALL, LOSS, BETTER_DOWN, BELOW, FALL_NOUN, SAVING -> true;
      default -> false;
    };
  }

  boolean isActivity() {
    return this == ACTIVITY || this == WORK;
  }

  boolean isNoun() {
    return this == GROWTH_NOUN || this == FALL_NOUN || this == RATIO_NOUN;
  }
}
