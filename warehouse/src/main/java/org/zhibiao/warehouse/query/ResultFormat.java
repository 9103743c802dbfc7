package org.zhibiao.warehouse.query;

import java.util.Locale;

/** How the rows of a query are written. */
public enum ResultFormat {
  /** For people: columns aligned, long texts cut. */
  TABLE,
  CSV,
  JSONL,
  PARQUET;

  public static ResultFormat of(String name) {
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Unknown format " + name + ": give table, csv, jsonl or parquet", e);
    }
  }
}
