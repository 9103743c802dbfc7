package org.zhibiao.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibiao.jobs.runtime.BadArgumentException;

/** A gold file and the report that it annotates: {@code gold/a.tsv} and {@code reports/a.md}. */
record GoldPair(Path gold, Path report) {
  private static final String GOLD = ".tsv";

  /** Two files are one pair; of two folders, files of one name are, and gold alone is left out. */
  static List<GoldPair> of(Path gold, Path report) throws IOException {
    if (!Files.isDirectory(gold) || !Files.isDirectory(report)) {
      return List.of(new GoldPair(gold, report));
    }
    List<GoldPair> pairs = new ArrayList<>();
    for (Path file : files(gold)) {
      String name = file.getFileName().toString();
      if (name.endsWith(GOLD)) {
        find(report, name.substring(0, name.length() - GOLD.length()))
            .ifPresent(found -> pairs.add(new GoldPair(file, found)));
      }
    }
    if (pairs.isEmpty()) {
      throw new BadArgumentException(gold + " and " + report + " have no file of one name.");
    }
    return pairs;
  }

  private static Optional<Path> find(Path folder, String name) throws IOException {
    return files(folder).stream()
        .filter(file -> file.getFileName().toString().startsWith(name + "."))
        .findFirst();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
