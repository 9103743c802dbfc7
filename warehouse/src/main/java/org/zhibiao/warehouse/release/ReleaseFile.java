package org.zhibiao.warehouse.release;

import java.util.Optional;
import java.util.OptionalLong;
import org.zhibiao.schemas.TableSchema;

/**
 * A file of a release.
 *
 * @param path from the release's folder, with forward slashes: {@code csv/facts.csv}
 * @param table the table it holds, where it holds just one under that table's schema
 * @param sha256 lower-case hex
 */
public record ReleaseFile(
    String path,
    FileFormat format,
    Optional<TableSchema> table,
    OptionalLong rows,
    long bytes,
    String sha256) {

  /** The path as a name without signs: {@code csv-facts-csv}. */
  public String id() {
    return path.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(java.util.Locale.ROOT);
  }
}
