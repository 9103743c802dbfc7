package org.zhibiao.warehouse.release;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What to publish and where.
 *
 * @param snapshot the folder with the snapshot's Parquet files
 * @param releases the folder that holds all releases
 * @param pipelineVersion the version of the code that made the snapshot
 */
public record ReleaseRequest(
    Path snapshot, String snapshotId, String pipelineVersion, Path releases, LocalDate date) {}
