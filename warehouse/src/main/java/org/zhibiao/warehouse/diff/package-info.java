/**
 * What changed between two snapshots: their Parquet comes in, the table {@code changes} goes out.
 * 地区生产总值 growth 5.3 → 5.4, because the report was revised.
 */
package org.zhibiao.warehouse.diff;
