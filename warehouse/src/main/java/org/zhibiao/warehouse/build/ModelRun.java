package org.zhibiao.warehouse.build;

/** That a model was run: how many rows it made and how long that took. */
public record ModelRun(String table, long rows, double seconds) {}
