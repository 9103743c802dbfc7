package org.zhibiao.warehouse.check;

/**
 * A rule that rows of a table must keep.
 *
 * @param failing a SELECT of the rows that break it: report_id, row_key, example
 */
public record Check(
    String name,
    String table,
    Severity severity,
    String meaningZh,
    String meaningEn,
    String failing) {}
