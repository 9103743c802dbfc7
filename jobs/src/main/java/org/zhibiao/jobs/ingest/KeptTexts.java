package org.zhibiao.jobs.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.jobs.input.InputFile;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.KnownText;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.Snapshot;

/**
 * What need not be read, because the snapshot before has read the same bytes with the same version.
 * A file that was set aside then is not tried again either.
 */
final class KeptTexts {
  private final List<InputFile> fresh = new ArrayList<>();
  private final Set<String> keptFiles = new HashSet<>();
  private final List<KnownText> known = new ArrayList<>();

  KeptTexts(Build build, Optional<Snapshot> base) {
    Set<String> readBefore = new HashSet<>();
    base.map(Snapshot::manifest)
        .filter(before -> before.pipelineVersion().equals(build.version().pipeline()))
        .ifPresent(
            before -> {
              Set<String> older = Set.copyOf(before.olderFiles());
              before.inputs().stream()
                  .filter(file -> !older.contains(file.name()))
                  .map(Manifest.Input::fingerprint)
                  .forEach(readBefore::add);
              known.addAll(before.texts());
            });
    for (InputFile file : build.inputs()) {
      if (readBefore.contains(file.fingerprint())) {
        keptFiles.add(file.name());
      } else {
        fresh.add(file);
      }
    }
  }

  /** The files to read. */
  List<InputFile> fresh() {
    return List.copyOf(fresh);
  }

  /** These files are to be read after all. */
  List<InputFile> giveUp(Set<String> names, List<InputFile> inputs) {
    List<InputFile> again = inputs.stream().filter(file -> names.contains(file.name())).toList();
    keptFiles.removeAll(names);
    fresh.addAll(again);
    return again;
  }

  /** The texts of the files not to read, and what was set aside among them. */
  List<KnownText> found() {
    return known.stream().filter(text -> keptFiles.contains(text.fileName())).toList();
  }
}
