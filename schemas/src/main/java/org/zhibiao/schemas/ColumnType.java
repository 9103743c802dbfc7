package org.zhibiao.schemas;

/**
 * What sort of values a column holds. Spark types and DuckDB types are derived from it, nowhere
 * else is a column typed.
 */
public enum ColumnType {
  STRING,
  /** 32 bits. */
  INTEGER,
  /** An exact number with the column's precision and scale. */
  DECIMAL,
  /** A number in floating point: shares of belief, not figures of reports. */
  DOUBLE,
  BOOLEAN,
  DATE,
  /** A time in UTC without zone. */
  DATETIME,
  /** A list of strings. */
  STRINGS;

  static ColumnType of(String frictionlessType, boolean exact) {
    return switch (frictionlessType) {
      case "string" -> STRING;
      case "integer" -> INTEGER;
      case "number" -> exact ? DECIMAL : DOUBLE;
      case "boolean" -> BOOLEAN;
      case "date" -> DATE;
      case "datetime" -> DATETIME;
      case "array" -> STRINGS;
      default -> throw new IllegalArgumentException("Unknown column type: " + frictionlessType);
    };
  }
}
