package org.zhibiao.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The shared corpus, for the tests that lean on it; without it they are skipped and say so. */
public final class Shared {
  private Shared() {}

  /** The folder of that name in the shared corpus. */
  public static Path folder(String name) {
    Path folder = Path.of(System.getProperty("zhibiao.shared", "../../shared")).resolve(name);
    Assumptions.assumeTrue(
        Files.isDirectory(folder),
        "SKIPPED: there is no "
            + folder.toAbsolutePath().normalize()
            + "; set -Dzhibiao.shared to the shared corpus to run this test");
    return folder;
  }
}
