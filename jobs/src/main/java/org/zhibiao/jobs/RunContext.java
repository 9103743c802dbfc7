package org.zhibiao.jobs;

import java.util.Optional;
import org.zhibiao.jobs.runtime.Progress;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.jobs.snapshot.SnapshotStore;

/** What every stage of a run works on. */
public record RunContext(DataFolder data, Build build, Progress progress) {

  public SnapshotStore snapshots() {
    return new SnapshotStore(data);
  }

  /** The snapshot that the build goes on from; none for the first. */
  public Optional<Snapshot> base() {
    return build.base().isEmpty()
        ? Optional.empty()
        : Optional.of(snapshots().require(build.base()));
  }
}
