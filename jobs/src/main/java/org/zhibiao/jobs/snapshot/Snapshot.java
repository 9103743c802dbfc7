package org.zhibiao.jobs.snapshot;

import java.nio.file.Path;

/** A finished state of the warehouse: immutable tables and what they were made of. */
public record Snapshot(Path folder, Manifest manifest) {
  public String id() {
    return manifest.snapshotId();
  }

  /** The same tables as one DuckDB file. */
  public Path database() {
    return folder.resolve(DataFolder.DATABASE);
  }

  /** The folder with the Parquet files of a table. */
  public Path table(String name) {
    return folder.resolve(name);
  }
}
