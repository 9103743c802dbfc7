package org.zhibiao.jobs;

import java.util.Optional;
import org.zhibiao.jobs.input.InputFiles;
import org.zhibiao.jobs.runtime.BuildVersion;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.RunJournal;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.jobs.snapshot.SnapshotStore;

/** Whether there is anything to do, and where a run that was interrupted stood. */
public final class Nightly {
  private Nightly() {}

  /** The snapshot that already says all there is to say of these inputs, if there is one. */
  public static Optional<Snapshot> findUpToDate(DataFolder data, InputFiles inputs) {
    String fingerprint = inputs.fingerprint();
    return new SnapshotStore(data)
        .findCurrent()
        .filter(snapshot -> isUpToDate(snapshot, fingerprint, BuildVersion.current()));
  }

  /** Whether the current snapshot was made of the same inputs by the same version. */
  public static boolean isUpToDate(Build build, Optional<Snapshot> current) {
    return current.isPresent()
        && isUpToDate(current.get(), build.inputFingerprint(), build.version());
  }

  private static boolean isUpToDate(Snapshot snapshot, String inputs, BuildVersion version) {
    Manifest manifest = snapshot.manifest();
    return manifest.inputFingerprint().equals(inputs)
        && manifest.pipelineVersion().equals(version.pipeline())
        && manifest.tablesVersion().equals(version.tables())
        && manifest.olderFiles().isEmpty();
  }

  /** The build of these inputs on top of the current snapshot, begun now or by a run before. */
  public static Build openBuild(DataFolder data, InputFiles inputs) {
    String base = new SnapshotStore(data).findCurrent().map(Snapshot::id).orElse("");
    return Build.open(data, inputs, base, BuildVersion.current());
  }

  /** Clears up behind a run that was killed after it had published. */
  public static void finishPublished(DataFolder data) {
    SnapshotStore store = new SnapshotStore(data);
    Optional<Build> open = Build.findOpen(data);
    Optional<Snapshot> current = store.findCurrent();
    if (open.isPresent()
        && current.isPresent()
        && current.get().manifest().build().equals(open.get().key())) {
      store.linkDatabase(current.get());
      end(data, open.get(), RunJournal.of(data, open.get()), current.get());
    }
  }

  /** A run has published its snapshot: it is written down, and the build's folder goes. */
  public static void end(DataFolder data, Build build, RunJournal journal, Snapshot snapshot) {
    boolean quarantined = snapshot.manifest().rows("quarantine") > 0;
    journal.end(quarantined ? "quarantined" : "published", quarantined ? 1 : 0, snapshot.id());
    build.close(data);
  }
}
