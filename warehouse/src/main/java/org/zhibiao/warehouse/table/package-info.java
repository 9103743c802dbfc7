/**
 * Tables as DuckDB sees them: a {@link org.zhibiao.schemas.TableSchema} comes in, types, statements
 * and Parquet files go out. {@code value} (数值) is {@code DECIMAL(28,6) NOT NULL}.
 */
package org.zhibiao.warehouse.table;
