package org.zhibiao.jobs.cli;

import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.SnapshotStore;
import picocli.CommandLine.Option;

/** Where the warehouse lies. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where the warehouse lies (default: ./data).")
  private String data;

  DataFolder folder() {
    return DataFolder.of(data);
  }

  SnapshotStore snapshots() {
    return new SnapshotStore(folder());
  }
}
