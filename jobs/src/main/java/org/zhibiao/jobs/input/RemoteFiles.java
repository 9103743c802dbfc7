package org.zhibiao.jobs.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileChecksum;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.zhibiao.jobs.runtime.BadArgumentException;

/** Files of HDFS, an object store or whatever else Hadoop can list: {@code hdfs://…/reports}. */
final class RemoteFiles {
  private RemoteFiles() {}

  static List<InputFile> list(String input, Map<String, String> settings, List<String> notes) {
    Configuration configuration = new Configuration();
    settings.forEach(configuration::set);
    try {
      Path root = new Path(input);
      FileSystem system = root.getFileSystem(configuration);
      return filesOf(system, system.makeQualified(root), notes);
    } catch (IOException | IllegalArgumentException e) {
      throw new BadArgumentException("--input " + input + " cannot be read: " + e.getMessage());
    }
  }

  private static List<InputFile> filesOf(FileSystem system, Path root, List<String> notes)
      throws IOException {
    List<FileStatus> found = walk(system, root);
    Set<Path> there = new HashSet<>();
    found.forEach(status -> there.add(status.getPath()));
    Map<Path, Map<String, String>> declared = new HashMap<>();
    Set<Path> manifests = new HashSet<>();
    for (FileStatus status : found) {
      Path path = status.getPath();
      if (Declarations.mayBe(path.getName())) {
        Declarations.find(path.toString(), bytesOf(system, path))
            .ifPresent(
                rows -> {
                  manifests.add(path);
                  rows.forEach((file, row) -> declared.put(new Path(path.getParent(), file), row));
                  Declarations.noteMissing(
                      path.toString(),
                      rows.keySet(),
                      file -> there.contains(new Path(path.getParent(), file)),
                      notes);
                });
      }
    }
    List<InputFile> files = new ArrayList<>();
    for (FileStatus status : found) {
      Path path = status.getPath();
      if (!manifests.contains(path)) {
        Map<String, String> values = declared.getOrDefault(path, Map.of());
        files.add(
            new InputFile(
                nameBelow(root, path),
                path.toString(),
                status.getLen(),
                stamp(system, status),
                values));
      }
    }
    return files;
  }

  private static List<FileStatus> walk(FileSystem system, Path root) throws IOException {
    List<FileStatus> files = new ArrayList<>();
    for (RemoteIterator<LocatedFileStatus> all = system.listFiles(root, true); all.hasNext(); ) {
      LocatedFileStatus status = all.next();
      if (!isHidden(root, status.getPath())) {
        files.add(status);
      }
    }
    files.sort(Comparator.comparing(FileStatus::getPath));
    return files;
  }

  private static boolean isHidden(Path root, Path path) {
    for (Path at = path; at != null && !at.equals(root); at = at.getParent()) {
      if (InputFiles.isHidden(at.getName())) {
        return true;
      }
    }
    return false;
  }

  private static String nameBelow(Path root, Path path) {
    String below = path.toUri().getPath().substring(root.toUri().getPath().length());
    return root.getName() + below;
  }

  /** The store's own checksum where it keeps one, else the time of the last change. */
  private static String stamp(FileSystem system, FileStatus status) throws IOException {
    FileChecksum checksum = system.getFileChecksum(status.getPath());
    return checksum != null
        ? "checksum:" + checksum
        : "changed:" + status.getModificationTime() + ":" + status.getLen();
  }

  private static byte[] bytesOf(FileSystem system, Path path) throws IOException {
    try (FSDataInputStream in = system.open(path)) {
      return in.readAllBytes();
    }
  }
}
