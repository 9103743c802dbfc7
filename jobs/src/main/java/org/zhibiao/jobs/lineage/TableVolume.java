package org.zhibiao.jobs.lineage;

import java.util.OptionalLong;

/**
 * A table, or the folder of the reports, with what is known of how much is in it: {@code facts},
 * 830 rows, 41 kB in one file.
 *
 * @param name a table's name, or where the reports lie
 */
public record TableVolume(String name, OptionalLong rows, OptionalLong bytes, OptionalLong files) {

  public static TableVolume ofTable(String name, long rows, long bytes, long files) {
    return new TableVolume(
        name, OptionalLong.of(rows), OptionalLong.of(bytes), OptionalLong.of(files));
  }

  /** A folder with reports: how many there are in the texts is not known before they are read. */
  public static TableVolume ofFolder(String place, long bytes, long files) {
    return new TableVolume(
        place, OptionalLong.empty(), OptionalLong.of(bytes), OptionalLong.of(files));
  }

  public static TableVolume ofRows(String name, long rows) {
    return new TableVolume(name, OptionalLong.of(rows), OptionalLong.empty(), OptionalLong.empty());
  }
}
