package org.zhibiao.airflow.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A folder with a Python of its own and the pinned requirements in it. A stamp says which
 * requirements those are, so that it is made once and made anew when they change.
 */
public record VirtualEnvironment(Path folder) {
  private static final String STAMP = "zhibiao-requirements";

  public VirtualEnvironment {
    folder = folder.toAbsolutePath().normalize();
  }

  /** Makes the folder what it should be; does nothing where it is so already. */
  public void prepare(Python python, List<Path> requirements, Consumer<String> progress) {
    List<String> wanted = stampOf(python, requirements);
    try {
      Files.createDirectories(folder);
      // Two that prepare the same folder at once would spoil it for each other.
      Path lock = folder.resolve("install.lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        if (held.isValid() && !stamp().containsAll(wanted)) {
          progress.accept("Installing Airflow in " + folder + " (a minute or two) …");
          install(python, requirements);
          Files.write(folder.resolve(STAMP), wanted);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + folder, e);
    }
  }

  public Path program(String name) {
    return python().resolve("bin").resolve(name);
  }

  private Path python() {
    return folder.resolve("python");
  }

  private void install(Python python, List<Path> requirements) {
    Path log = folder.resolve("install.log");
    Commands.run(
        List.of(python.program().toString(), "-m", "venv", "--clear", python().toString()),
        Map.of(),
        log);
    List<String> install = new ArrayList<>();
    install.addAll(List.of(program("python").toString(), "-m", "pip", "install", "--quiet"));
    install.addAll(List.of("--disable-pip-version-check", "--require-hashes"));
    for (Path file : requirements) install.addAll(List.of("-r", file.toString()));
    Commands.run(install, Map.of(), log);
  }

  private List<String> stamp() throws IOException {
    Path stamp = folder.resolve(STAMP);
    return Files.exists(stamp) ? Files.readAllLines(stamp) : List.of();
  }

  /** One line for the Python and one for each file, by its content. */
  private static List<String> stampOf(Python python, List<Path> requirements) {
    List<String> lines = new ArrayList<>(List.of("python 3." + python.minorVersion()));
    for (Path file : requirements) lines.add(file.getFileName() + " " + sha256(file));
    return lines;
  }

  private static String sha256(Path file) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the requirements in " + file, e);
    }
  }
}
