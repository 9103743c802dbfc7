package org.zhibiao.jobs.cli;

import java.util.concurrent.Callable;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.RunLock;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.jobs.snapshot.SnapshotStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows readers an older snapshot again; nothing is deleted. */
@Command(name = "rollback", description = "Make another snapshot the current one.")
final class RollbackCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Parameters(paramLabel = "ID", description = "The snapshot's id, or the number in front of it.")
  private String id;

  @Override
  public Integer call() throws Exception {
    DataFolder folder = data.folder();
    SnapshotStore store = data.snapshots();
    Snapshot snapshot = store.require(id);
    try (RunLock lock = RunLock.take(folder, "zhibiao rollback")) {
      lock.require();
      store.moveCurrentTo(snapshot);
    }
    System.out.println("The current snapshot is " + snapshot.id() + ".");
    return ExitCode.DONE;
  }
}
