/**
 * The data folder: builds in progress, finished snapshots, and the pointer to the current one. A
 * build's tables come in; {@code snapshots/000003-9f2c81d0/facts/part-00000.parquet} goes out and
 * never changes again.
 */
package org.zhibiao.jobs.snapshot;
