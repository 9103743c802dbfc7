package org.zhibiao.warehouse.release;

import java.util.Locale;

/** The formats a release comes in. */
public enum FileFormat {
  PARQUET("application/vnd.apache.parquet", "Apache Parquet"),
  CSV("text/csv", "CSV"),
  JSONL("application/jsonl", "JSON Lines"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel"),
  DUCKDB("application/vnd.duckdb", "DuckDB database"),
  SDMX_CSV("application/vnd.sdmx.data+csv;version=2.0.0", "SDMX-CSV 2.0"),
  SDMX_STRUCTURE("application/vnd.sdmx.structure+json;version=2.0.0", "SDMX-JSON structure"),
  JSON_STAT("application/json", "JSON-stat 2.0"),
  ANNOTATIONS("application/ld+json", "W3C Web Annotations");

  private final String mediaType;
  private final String title;

  FileFormat(String mediaType, String title) {
    this.mediaType = mediaType;
    this.title = title;
  }

  public String mediaType() {
    return mediaType;
  }

  public String title() {
    return title;
  }

  /** As published: {@code sdmx_csv}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
