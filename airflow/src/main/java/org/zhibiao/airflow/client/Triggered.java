package org.zhibiao.airflow.client;

/**
 * What came of a trigger.
 *
 * @param already the run was there before: the same wish had been sent earlier
 */
public record Triggered(DagRun run, boolean already) {}
