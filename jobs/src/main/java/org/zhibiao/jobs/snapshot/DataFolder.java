package org.zhibiao.jobs.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhibiao.jobs.runtime.BadArgumentException;

/** Where everything of a warehouse lies: {@code --data DIR}. */
public record DataFolder(Path root) {
  static final String DATABASE = "zhibiao.duckdb";

  /** The folder that was given; it is made by the first run. */
  public static DataFolder of(String path) {
    int colon = path.indexOf("://");
    if (colon > 1 && !path.startsWith("file:")) {
      throw new BadArgumentException(
          "--data "
              + path
              + ": the data folder must be one that this machine (and every executor) sees as a"
              + " folder, for the lock and for DuckDB. Reports may lie elsewhere: --input takes"
              + " such addresses.");
    }
    String local = path.startsWith("file:") ? path.substring("file:".length()) : path;
    Path root = Path.of(local).toAbsolutePath().normalize();
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new BadArgumentException("--data " + path + ": this is a file; give a folder.");
    }
    return new DataFolder(root);
  }

  /** Makes the folder where it is missing. */
  public void create() {
    try {
      Files.createDirectories(root);
    } catch (IOException e) {
      throw new BadArgumentException(
          "--data " + root + ": the folder cannot be made (" + e.getMessage() + ").");
    }
  }

  public Path lock() {
    return root.resolve("lock");
  }

  /** Holds the id of the snapshot that readers see. */
  public Path current() {
    return root.resolve("current");
  }

  public Path snapshots() {
    return root.resolve("snapshots");
  }

  /** Builds in progress. */
  public Path work() {
    return root.resolve("work");
  }

  /** One JSON file a run. */
  public Path runs() {
    return root.resolve("runs");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  public Path releases() {
    return root.resolve("release");
  }

  /** The current snapshot as one file, for any DuckDB. */
  public Path database() {
    return root.resolve(DATABASE);
  }
}
