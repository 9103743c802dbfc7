/**
 * The tables of the warehouse, written once: {@code schemas/*.json} come in, {@link
 * org.zhibiao.schemas.TableSchema} goes out. Spark types, DuckDB tables and comments, the data
 * dictionary and the release's metadata are derived from it. {@code facts.value} is {@code 数值},
 * DECIMAL(28,6), never null.
 */
package org.zhibiao.schemas;
