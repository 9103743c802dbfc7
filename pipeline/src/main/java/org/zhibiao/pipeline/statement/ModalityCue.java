package org.zhibiao.pipeline.statement;

import java.util.Locale;

/** What a word says of whether something is achieved or meant to be. */
enum ModalityCue {
  /** Meant for the coming time, wherever it is said: 即将, 我们要. */
  COMING,
  /** Meant, wherever it is said: 力争, 迈向. */
  TARGET,
  /** Meant, unless the section looks back: 确保, 要, 加快. */
  PLAN,
  /** Achieved, wherever it is said: 已, 曾. */
  DONE,
  /** A word that looks like one of the above and is none: 主要, 将军. */
  NONE;

  static ModalityCue of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  boolean isAim() {
    return this == COMING || this == TARGET;
  }
}
