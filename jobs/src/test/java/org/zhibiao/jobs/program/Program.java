package org.zhibiao.jobs.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.zhibiao.jobs.runtime.Sha256;

/** The real program, as a user starts it. */
public final class Program {
  static final Path HOME = Path.of(System.getProperty("zhibiao.root"));
  public static final Path DIGESTS = HOME.resolve("seeds/reports");
  private static final int LONGEST_MINUTES = 10;

  private Program() {}

  /** What a run printed, and its exit code. */
  record Ended(int code, String output) {}

  static Process start(Path output, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("zhibiao").toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("ZHIBIAO_BUILD", "never");
    return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }

  static Ended run(String... arguments) throws IOException, InterruptedException {
    Path output = Files.createTempFile("zhibiao-program", ".txt");
    Process process = start(output, List.of(arguments));
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    String text = Files.readString(output, StandardCharsets.UTF_8);
    Files.delete(output);
    return new Ended(process.exitValue(), text);
  }

  static Ended nightly(Path input, Path data, String... more)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of("nightly", "--input", input.toString(), "--data", data.toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  public static String current(Path data) throws IOException {
    return Files.readString(data.resolve("current")).strip();
  }

  /** The hash of every Parquet file of the current snapshot, by its place in it. */
  public static SortedMap<String, String> tables(Path data) throws IOException {
    SortedMap<String, String> hashes = files(data);
    hashes.keySet().removeIf(file -> !file.endsWith(".parquet"));
    return hashes;
  }

  /** The hash of every file of the current snapshot. */
  static SortedMap<String, String> files(Path data) throws IOException {
    return hashes(data.resolve("snapshots").resolve(current(data)));
  }

  /** The hash of every file below a folder, by its place in it. */
  static SortedMap<String, String> hashes(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Path file : filesBelow(folder)) {
      hashes.put(folder.relativize(file).toString(), Sha256.of(file));
    }
    return hashes;
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static Path copyFolder(Path from, Path to) throws IOException {
    for (Path file : filesBelow(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    return to;
  }

  static void copy(Path from, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(from, folder.resolve(from.getFileName()));
  }

  static List<Path> digests() throws IOException {
    try (Stream<Path> files = Files.list(DIGESTS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
