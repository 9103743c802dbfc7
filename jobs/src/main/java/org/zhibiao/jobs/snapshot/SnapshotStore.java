package org.zhibiao.jobs.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibiao.jobs.runtime.BadArgumentException;

/**
 * The finished snapshots of a data folder and the pointer to the current one. Readers follow the
 * pointer once and then read files that never change, so they see one snapshot and no mixture.
 */
public record SnapshotStore(DataFolder data) {
  static final String MANIFEST = "manifest.json";

  /** The snapshot that readers see; none before the first run has ended. */
  public Optional<Snapshot> findCurrent() {
    return currentId()
        .map(
            id ->
                find(id)
                    .orElseThrow(
                        () ->
                            new BadArgumentException(
                                data.current()
                                    + " names the snapshot \""
                                    + id
                                    + "\", which is not in "
                                    + data.snapshots()
                                    + ". "
                                    + wayOut())));
  }

  /** The id in the pointer, whether there is such a snapshot or not. */
  public Optional<String> currentId() {
    try {
      return Files.exists(data.current())
          ? Optional.of(Files.readString(data.current()).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(data.current() + " cannot be read", e);
    }
  }

  /** What to do where the pointer leads nowhere. */
  private String wayOut() {
    List<Snapshot> all = all();
    return all.isEmpty()
        ? "There is no snapshot left: delete that file, and ./zhibiao nightly begins anew."
        : "Choose another one with ./zhibiao rollback "
            + all.get(all.size() - 1).id()
            + " --data "
            + data.root();
  }

  /** The current snapshot, for commands that make no sense without one. */
  public Snapshot requireCurrent() {
    return findCurrent()
        .orElseThrow(
            () ->
                new BadArgumentException(
                    "There is no snapshot in "
                        + data.root()
                        + " yet: run ./zhibiao nightly first, or give --data."));
  }

  /** A snapshot by its id, or by the number in front of it. */
  public Snapshot require(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new BadArgumentException(
                    "There is no snapshot "
                        + id
                        + " in "
                        + data.snapshots()
                        + "; ./zhibiao snapshots lists those there are."));
  }

  private Optional<Snapshot> find(String id) {
    return all().stream()
        .filter(snapshot -> snapshot.id().equals(id) || number(snapshot.id()).equals(number(id)))
        .findFirst();
  }

  private static String number(String id) {
    return id.replaceFirst("-.*", "").replaceFirst("^0+(?=.)", "");
  }

  /** Every snapshot, the oldest first. */
  public List<Snapshot> all() {
    return folders().stream().map(SnapshotStore::read).toList();
  }

  private static Snapshot read(Path folder) {
    try {
      return new Snapshot(folder, Json.read(folder.resolve(MANIFEST), Manifest.class));
    } catch (UncheckedIOException e) {
      throw new BadArgumentException(
          e.getMessage() + " Its snapshot cannot be used: move the folder " + folder + " away.");
    }
  }

  private List<Path> folders() {
    if (!Files.isDirectory(data.snapshots())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(data.snapshots())) {
      return folders.filter(f -> Files.exists(f.resolve(MANIFEST))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(data.snapshots() + " cannot be listed", e);
    }
  }

  /** Makes a snapshot the one that readers see; its DuckDB file follows under the fixed name. */
  public void moveCurrentTo(Snapshot snapshot) {
    AtomicFiles.write(data.current(), snapshot.id() + "\n");
    linkDatabase(snapshot);
  }

  /** Also called when a run finds that the one before was killed between the two steps. */
  public void linkDatabase(Snapshot snapshot) {
    Path beside = data.root().resolve("." + DataFolder.DATABASE + ".unfinished");
    try {
      AtomicFiles.link(snapshot.database(), beside);
      AtomicFiles.move(beside, data.database());
    } catch (IOException e) {
      throw new UncheckedIOException(data.database() + " cannot be written", e);
    }
  }

  /** The id for a build's snapshot: they count up, so that a list of them is in order. */
  String nextId(String build) {
    List<Path> folders = folders();
    int last =
        folders.isEmpty()
            ? 0
            : Integer.parseInt(number(folders.get(folders.size() - 1).getFileName().toString()));
    return String.format("%06d-%s", last + 1, build.substring(0, 8));
  }

  /**
   * Deletes the oldest snapshots, but never the current one.
   *
   * @param keep how many of the newest stay
   */
  public List<String> retain(int keep) {
    List<Snapshot> all = all();
    String current = findCurrent().map(Snapshot::id).orElse("");
    List<Snapshot> old =
        all.subList(0, Math.max(0, all.size() - keep)).stream()
            .filter(snapshot -> !snapshot.id().equals(current))
            .toList();
    for (Snapshot snapshot : old) {
      // Without its manifest a folder is no snapshot any more: one step, then the bulk.
      deleteFile(snapshot.folder().resolve(MANIFEST));
      AtomicFiles.deleteFolder(snapshot.folder());
    }
    return old.stream().map(Snapshot::id).toList();
  }

  private static void deleteFile(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be deleted", e);
    }
  }
}
