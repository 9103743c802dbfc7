package org.zhibiao.jobs.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The jars that a Spark cluster does not have itself; the build lists them. */
final class SubmittedJars {
  private SubmittedJars() {}

  /** Their places, with commas between. */
  static String list() {
    String home = System.getProperty("zhibiao.home");
    if (home == null) {
      throw new BadArgumentException(
          "--master with a cluster needs the launcher ./zhibiao, or spark-submit with --jars.");
    }
    Path target = Path.of(home, "jobs", "target");
    try {
      List<String> jars = new ArrayList<>();
      try (Stream<Path> own = Files.list(target)) {
        own.map(Path::toString)
            .filter(path -> path.matches(".*zhibiao-jobs-[^/]*\\.jar"))
            .forEach(jars::add);
      }
      String libraries = Files.readString(target.resolve("submit.classpath")).strip();
      jars.addAll(List.of(libraries.split(File.pathSeparator)));
      return String.join(",", jars);
    } catch (IOException e) {
      throw new BadArgumentException("Zhibiao is not built in " + home + ": run ./zhibiao help.");
    }
  }
}
