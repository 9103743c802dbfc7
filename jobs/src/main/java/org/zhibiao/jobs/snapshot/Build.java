package org.zhibiao.jobs.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibiao.jobs.input.InputFile;
import org.zhibiao.jobs.input.InputFiles;
import org.zhibiao.jobs.runtime.BuildVersion;
import org.zhibiao.jobs.runtime.Sha256;

/**
 * A snapshot in the making: {@code work/<key>/}, with a folder a stage. The key is made of the
 * inputs, the version and the snapshot it builds on, so a run that was killed is found again by the
 * next one, which goes on behind the last finished stage.
 *
 * @param base id of the snapshot that was current when the build began; empty for the first
 */
public record Build(
    Path folder,
    String key,
    String base,
    BuildVersion version,
    String inputFingerprint,
    List<InputFile> inputs) {
  private static final String OPEN = "open";
  private static final String BUILD = "build.json";
  private static final String STAGE = "stage.json";
  private static final String UNFINISHED = ".unfinished";

  public Build {
    inputs = List.copyOf(inputs);
  }

  private record BuildFile(
      String key,
      String base,
      BuildVersion version,
      String inputFingerprint,
      List<InputFile> inputs) {}

  /** Begins a build, or goes on with it where it has been begun; other builds are given up. */
  public static Build open(DataFolder data, InputFiles inputs, String base, BuildVersion version) {
    String fingerprint = inputs.fingerprint();
    String key = Sha256.of(fingerprint + "\n" + base + "\n" + version).substring(0, 16);
    Build build =
        new Build(data.work().resolve(key), key, base, version, fingerprint, inputs.files());
    deleteAllBut(data, key);
    Json.write(
        build.folder.resolve(BUILD), new BuildFile(key, base, version, fingerprint, build.inputs));
    AtomicFiles.write(data.work().resolve(OPEN), key + "\n");
    return build;
  }

  /** The build in progress. */
  public static Optional<Build> findOpen(DataFolder data) {
    Path open = data.work().resolve(OPEN);
    if (!Files.exists(open)) {
      return Optional.empty();
    }
    try {
      Path folder = data.work().resolve(Files.readString(open).strip());
      BuildFile file = Json.read(folder.resolve(BUILD), BuildFile.class);
      return Optional.of(
          new Build(folder, file.key, file.base, file.version, file.inputFingerprint, file.inputs));
    } catch (IOException e) {
      throw new UncheckedIOException(open + " cannot be read", e);
    }
  }

  private static void deleteAllBut(DataFolder data, String key) {
    if (!Files.isDirectory(data.work())) {
      return;
    }
    try (Stream<Path> folders = Files.list(data.work())) {
      folders
          .filter(Files::isDirectory)
          .filter(folder -> !folder.getFileName().toString().equals(key))
          .forEach(AtomicFiles::deleteFolder);
    } catch (IOException e) {
      throw new UncheckedIOException(data.work() + " cannot be listed", e);
    }
  }

  /** Ends the build: its tables are published, or nobody wants them. */
  public void close(DataFolder data) {
    try {
      Files.deleteIfExists(data.work().resolve(OPEN));
    } catch (IOException e) {
      throw new UncheckedIOException("The build cannot be closed", e);
    }
    AtomicFiles.deleteFolder(folder);
  }

  public boolean isDone(String stage) {
    return Files.exists(stageFolder(stage).resolve(STAGE));
  }

  /** What a finished stage has done. */
  public StageResult result(String stage) {
    return Json.read(stageFolder(stage).resolve(STAGE), StageResult.class);
  }

  /** Where a finished stage's output lies. */
  public Path stageFolder(String stage) {
    return folder.resolve(stage);
  }

  /** The Parquet files of a table that a finished stage wrote. */
  public Path table(String stage, String table) {
    return stageFolder(stage).resolve(table);
  }

  /** An empty folder for a stage to write into; readers do not see it before {@link #finish}. */
  public Path begin(String stage) {
    Path unfinished = folder.resolve(stage + UNFINISHED);
    AtomicFiles.deleteFolder(unfinished);
    try {
      return Files.createDirectories(unfinished);
    } catch (IOException e) {
      throw new UncheckedIOException(unfinished + " cannot be made", e);
    }
  }

  /** The stage's output is complete: it takes its place in one step. */
  public void finish(String stage, StageResult result) {
    Path unfinished = folder.resolve(stage + UNFINISHED);
    Json.write(unfinished.resolve(STAGE), result);
    AtomicFiles.deleteFolder(stageFolder(stage));
    AtomicFiles.move(unfinished, stageFolder(stage));
  }

  /** Forgets the output of a stage, so that it is done again. */
  public void forget(String stage) {
    AtomicFiles.deleteFolder(stageFolder(stage));
  }
}
