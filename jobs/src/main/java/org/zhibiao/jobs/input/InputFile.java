package org.zhibiao.jobs.input;

import java.util.Map;
import java.util.TreeMap;
import org.zhibiao.jobs.runtime.Sha256;

/**
 * A file that a run reads.
 *
 * @param name its path below the folder that was given, that folder's name in front: {@code
 *     corpus/national/1978.txt}
 * @param location where it lies, as Hadoop writes paths: {@code file:/reports/1978.txt}
 * @param stamp changes with its bytes: {@code sha256:…} of a local file
 * @param declared what a {@code reports.csv} beside it says of it, by column name
 */
public record InputFile(
    String name, String location, long bytes, String stamp, Map<String, String> declared) {
  public InputFile {
    declared = Map.copyOf(declared);
  }

  InputFile withName(String newName) {
    return new InputFile(newName, location, bytes, stamp, declared);
  }

  /** Changes with everything that what is read from the file depends on. */
  public String fingerprint() {
    return Sha256.of(name + "\n" + stamp + "\n" + new TreeMap<>(declared));
  }
}
