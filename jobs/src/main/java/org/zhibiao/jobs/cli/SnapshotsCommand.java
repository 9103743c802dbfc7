package org.zhibiao.jobs.cli;

import java.util.concurrent.Callable;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.jobs.snapshot.SnapshotStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The snapshots there are; a star marks the one that readers see. */
@Command(name = "snapshots", description = "List the snapshots; * marks the current one.")
final class SnapshotsCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Override
  public Integer call() {
    SnapshotStore store = data.snapshots();
    String current = store.currentId().orElse("");
    System.out.printf(
        "%-20s %9s %9s %10s  %s%n", "snapshot", "reports", "facts", "set aside", "version");
    for (Snapshot snapshot : store.all()) {
      System.out.printf(
          "%-20s %9d %9d %10d  %s%s%n",
          snapshot.id(),
          snapshot.manifest().rows("reports"),
          snapshot.manifest().rows("facts"),
          snapshot.manifest().rows("quarantine"),
          snapshot.manifest().pipelineVersion(),
          snapshot.id().equals(current) ? " *" : "");
    }
    return ExitCode.DONE;
  }
}
