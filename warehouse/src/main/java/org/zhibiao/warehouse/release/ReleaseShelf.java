package org.zhibiao.warehouse.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibiao.warehouse.release.metadata.Json;

/** The folder that holds all releases, an index of them, and the name of the latest. */
final class ReleaseShelf {
  static final String RELEASE_FILE = "release.json";
  private static final String INDEX = "index.json";
  private static final String LATEST = "latest";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  ReleaseShelf(Path folder) {
    this.folder = folder;
  }

  /** The names of the releases, the oldest first. */
  List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.exists(entry.resolve(RELEASE_FILE)))
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.matches("\\d{4}-\\d{2}-\\d{2}(-\\d+)?"))
          .sorted(
              Comparator.comparing((String name) -> name.substring(0, 10))
                  .thenComparing(ReleaseShelf::edition))
          .toList();
    }
  }

  Optional<String> newest() throws IOException {
    List<String> names = names();
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
  }

  Path folder(String name) {
    return folder.resolve(name);
  }

  /** What a release says it was made from. */
  JsonNode origin(String name) throws IOException {
    return JSON.readTree(folder(name).resolve(RELEASE_FILE).toFile());
  }

  /** A name that no release of that day has: the date, or the date and a number. */
  String nameFor(LocalDate date) throws IOException {
    List<String> taken = names();
    String name = date.toString();
    for (int edition = 2; taken.contains(name); edition++) {
      name = date + "-" + edition;
    }
    return name;
  }

  /** An empty folder to build a release in; what an earlier, killed run left there is removed. */
  Path unfinished(String name) throws IOException {
    Path unfinished = folder.resolve("." + name + ".unfinished");
    delete(unfinished);
    return Files.createDirectories(unfinished);
  }

  /** Shows a finished release to readers, whole or not at all. */
  void shelve(Path unfinished, String name) throws IOException {
    Files.move(unfinished, folder(name), StandardCopyOption.ATOMIC_MOVE);
    writeIndex();
    replace(LATEST, name + "\n");
  }

  private void writeIndex() throws IOException {
    ObjectNode index = JSON.createObjectNode();
    ArrayNode releases = index.putArray("releases");
    for (String name : names()) {
      releases.add(origin(name));
    }
    Path draft = folder.resolve("." + INDEX);
    Json.write(index, draft);
    move(draft, folder.resolve(INDEX));
  }

  private void replace(String file, String text) throws IOException {
    Path draft = folder.resolve("." + file);
    Files.writeString(draft, text);
    move(draft, folder.resolve(file));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static int edition(String name) {
    return name.length() > 10 ? Integer.parseInt(name.substring(11)) : 1;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> entries = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(entries::add);
    }
    for (Path entry : entries) {
      Files.delete(entry);
    }
  }
}
