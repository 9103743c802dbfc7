package org.zhibiao.warehouse.check;

import java.util.Locale;

/** What follows from a failed check. */
public enum Severity {
  /** Nothing is published. */
  ERROR,
  /** It is published in {@code quality}. */
  WARN;

  static Severity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** As published: {@code warn}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
