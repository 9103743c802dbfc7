package org.zhibiao.jobs.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhibiao.jobs.runtime.BadArgumentException;
import org.zhibiao.jobs.runtime.Sha256;

/**
 * Files of this machine, found and hashed without Hadoop, so that a run with no news ends at once.
 */
final class LocalFiles {
  private LocalFiles() {}

  static List<InputFile> list(String input, List<String> notes) {
    Path given = input.startsWith("file:") ? Path.of(URI.create(input)) : Path.of(input);
    Path root = given.toAbsolutePath().normalize();
    if (!Files.isReadable(root)) {
      throw new BadArgumentException(
          "--input " + input + ": there is no such file or folder, or it may not be read.");
    }
    try {
      return Files.isDirectory(root)
          ? filesOf(root.getParent() == null ? root : root.getParent(), walk(root), notes)
          : filesOf(root.getParent(), List.of(root), notes);
    } catch (IOException | UncheckedIOException e) {
      throw new BadArgumentException("--input " + input + " cannot be read: " + e.getMessage());
    }
  }

  private static List<Path> walk(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      return walk.filter(path -> !isHidden(root.relativize(path)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path name : relative) {
      if (InputFiles.isHidden(name.toString())) {
        return true;
      }
    }
    return false;
  }

  private static List<InputFile> filesOf(Path above, List<Path> paths, List<String> notes)
      throws IOException {
    Map<Path, Map<String, String>> declared = new HashMap<>();
    Set<Path> manifests = new HashSet<>();
    for (Path path : paths) {
      if (Declarations.mayBe(path.getFileName().toString())) {
        Declarations.find(path.toString(), Files.readAllBytes(path))
            .ifPresent(
                rows -> {
                  manifests.add(path);
                  rows.forEach((file, row) -> declared.put(path.resolveSibling(file), row));
                  Declarations.noteMissing(
                      path.toString(),
                      rows.keySet(),
                      file -> Files.exists(path.resolveSibling(file)),
                      notes);
                });
      }
    }
    List<InputFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (!manifests.contains(path)) {
        files.add(inputFile(above, path, declared.getOrDefault(path, Map.of())));
      }
    }
    return files;
  }

  private static InputFile inputFile(Path above, Path path, Map<String, String> declared)
      throws IOException {
    String name = above.relativize(path).toString().replace('\\', '/');
    String stamp = "sha256:" + Sha256.of(path);
    return new InputFile(name, "file:" + path, Files.size(path), stamp, declared);
  }
}
