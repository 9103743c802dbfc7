package org.zhibiao.warehouse.check;

/**
 * A rule that each row keeps or breaks by itself, so that all of a table's are counted in one scan.
 *
 * @param broken the condition under which a row breaks it
 */
record RowRule(Check check, String broken) {}
