/**
 * Checks on a snapshot: schemas and warehouse/sql/30_check come in, rows of {@code quality} go out.
 * An unemployment rate of 105% (城镇调查失业率) is outside its indicator's range.
 */
package org.zhibiao.warehouse.check;
