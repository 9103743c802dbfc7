/**
 * Between the pipeline's records and the tables' rows, in both directions: an extraction comes in;
 * rows in the column order and types of {@code schemas/} go out. {@code 增长5.4%} becomes a row of
 * {@code facts} with value 5.400000.
 */
package org.zhibiao.jobs.rows;
