/**
 * A snapshot comes in, a release that explains itself goes out: files in the formats that
 * statisticians use, metadata in the standards that catalogues read, a portal, and what changed
 * since the release before. {@code facts} goes out as Parquet, CSV and JSON Lines, and {@code
 * 增长5.4%} can be found again in its report from any of them.
 */
package org.zhibiao.warehouse.release;
