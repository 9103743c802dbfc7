package org.zhibiao.jobs.lineage;

/**
 * A table, or the folder of the reports, with how much is in it: {@code facts}, 830 rows, 41 kB in
 * one file.
 *
 * @param name a table's name, or where the reports lie
 */
public record TableVolume(String name, long rows, long bytes, long files) {}
