package org.zhibiao.jobs.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a snapshot of a build's finished stages. Killed anywhere, it is done again from the start
 * by the next run; the snapshot is there whole or not at all.
 */
public final class SnapshotWriter {
  private static final String UNFINISHED = ".unfinished";

  private final SnapshotStore store;

  public SnapshotWriter(SnapshotStore store) {
    this.store = store;
  }

  /**
   * @param stages whose tables belong to the snapshot
   * @param texts what was found in the files, with its edition
   * @param olderFiles files whose rows are of an older version
   */
  public Snapshot write(
      Build build, List<String> stages, List<KnownText> texts, List<String> olderFiles)
      throws IOException {
    for (Snapshot made : store.all()) {
      if (made.manifest().build().equals(build.key())) {
        return made;
      }
    }
    String id = store.nextId(build.key());
    Path place = store.data().snapshots().resolve(id);
    Path unfinished = place.resolveSibling("." + id + UNFINISHED);
    AtomicFiles.deleteFolder(unfinished);
    Files.createDirectories(unfinished);
    Manifest manifest =
        manifest(id, build, texts, olderFiles, linkTables(build, stages, unfinished));
    Json.write(unfinished.resolve(SnapshotStore.MANIFEST), manifest);
    AtomicFiles.move(unfinished, place);
    return new Snapshot(place, manifest);
  }

  private static Map<String, Manifest.Table> linkTables(
      Build build, List<String> stages, Path folder) throws IOException {
    Map<String, Manifest.Table> tables = new HashMap<>();
    for (String stage : stages) {
      Map<String, Manifest.Table> ofStage = build.result(stage).tables();
      for (Map.Entry<String, Manifest.Table> table : ofStage.entrySet()) {
        for (Manifest.File file : table.getValue().files()) {
          Path source = build.table(stage, table.getKey()).resolve(file.name());
          AtomicFiles.force(source);
          AtomicFiles.link(source, folder.resolve(table.getKey()).resolve(file.name()));
        }
      }
      tables.putAll(ofStage);
    }
    return tables;
  }

  private static Manifest manifest(
      String id,
      Build build,
      List<KnownText> texts,
      List<String> olderFiles,
      Map<String, Manifest.Table> tables) {
    return new Manifest(
        id,
        build.key(),
        build.base(),
        build.version().pipeline(),
        build.version().tables(),
        build.inputFingerprint(),
        build.inputs().stream()
            .map(file -> new Manifest.Input(file.name(), file.fingerprint()))
            .toList(),
        texts,
        olderFiles,
        tables);
  }
}
