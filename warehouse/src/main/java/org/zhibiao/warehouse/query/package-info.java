/**
 * The query door: a SELECT over a snapshot comes in, a table, CSV, JSON Lines or Parquet goes out,
 * and nothing else can be read or written. {@code select value from series where indicator_code =
 * 'gdp'} (地区生产总值).
 */
package org.zhibiao.warehouse.query;
