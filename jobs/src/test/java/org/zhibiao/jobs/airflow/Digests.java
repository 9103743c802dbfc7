package org.zhibiao.jobs.airflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The digests of seeds/reports, and folders with what may become of such a folder. */
final class Digests {
  static final Path FOLDER = RealAirflow.ROOT.resolve("seeds/reports");

  private Digests() {}

  /** Those whose names begin so. */
  static Path copyOf(Path into, String... beginnings) throws IOException {
    Files.createDirectories(into);
    for (String name : names(FOLDER)) {
      if (Stream.of(beginnings).anyMatch(name::startsWith)) {
        Files.copy(FOLDER.resolve(name), into.resolve(name));
      }
    }
    return into;
  }

  /** The same reports with most of their sentences gone, as after a download that broke off. */
  static Path cutShort(Path into) throws IOException {
    copyOf(into, "");
    for (String name : names(into)) {
      Path file = into.resolve(name);
      List<String> lines = Files.readAllLines(file);
      Files.write(file, lines.subList(0, lines.size() / 3));
    }
    return into;
  }

  /** Some reports and a file that is none. */
  static Path withABrokenFile(Path into, String... beginnings) throws IOException {
    copyOf(into, beginnings);
    Files.writeString(into.resolve("broken.docx"), "no zip archive");
    return into;
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(copy);
        else Files.copy(file, copy);
      }
    }
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(n -> n.endsWith(".md"))
          .toList();
    }
  }
}
