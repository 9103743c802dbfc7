package org.zhibiao.schemas;

import java.util.Locale;

/** Which stage writes a table. */
public enum Stage {
  /** From seeds/, not from reports. */
  REFERENCE,
  INGEST,
  EXTRACT,
  CONFORM,
  COMPARE,
  CHECK,
  /** About the run itself. */
  RUN,
  PUBLISH;

  static Stage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** As written in the schemas: {@code conform}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
