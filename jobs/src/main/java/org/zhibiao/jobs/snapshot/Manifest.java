package org.zhibiao.jobs.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhibiao.jobs.runtime.Sha256;

/**
 * What a snapshot holds and what it was made of; {@code manifest.json} in its folder. No time of
 * day is in it: when a snapshot was made stands in {@code runs}.
 *
 * @param build names the build that made it, see {@link Build}
 * @param base the snapshot that was current when it was made; empty for the first
 * @param pipelineVersion the version that read its reports
 * @param tablesVersion the version that made its tables
 * @param inputFingerprint of all files it was made of
 * @param inputs the files it was made of, in the order of their names
 * @param texts what was found in them
 * @param olderFiles files whose rows an older version has made, since a run chose to leave them;
 *     the next run that may makes them anew
 * @param tables by name
 */
public record Manifest(
    String snapshotId,
    String build,
    String base,
    String pipelineVersion,
    String tablesVersion,
    String inputFingerprint,
    List<Input> inputs,
    List<KnownText> texts,
    List<String> olderFiles,
    Map<String, Table> tables) {
  public Manifest {
    inputs = List.copyOf(inputs);
    texts = List.copyOf(texts);
    olderFiles = olderFiles == null ? List.of() : List.copyOf(olderFiles);
    tables = Map.copyOf(new TreeMap<>(tables));
  }

  /**
   * A file that was read.
   *
   * @param fingerprint of its name, its bytes and what is declared of it
   */
  public record Input(String name, String fingerprint) {}

  /** A table's files in their order. */
  public record Table(long rows, List<File> files) {
    public Table {
      files = List.copyOf(files);
    }
  }

  /** A file of a table. */
  public record File(String name, long bytes, String sha256) {
    /** The name, size and hash of a file that is there. */
    public static File of(Path file) throws IOException {
      return new File(file.getFileName().toString(), Files.size(file), Sha256.of(file));
    }
  }

  /** The number of rows of a table; 0 where there is no such table. */
  public long rows(String table) {
    Table found = tables.get(table);
    return found == null ? 0 : found.rows();
  }
}
