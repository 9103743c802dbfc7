package org.zhibiao.warehouse.diff;

/** How many rows of a table came, went, or read otherwise. */
public record TableDiff(String table, long added, long gone, long changed) {}
