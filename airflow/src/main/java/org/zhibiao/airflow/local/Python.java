package org.zhibiao.airflow.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Python on this machine that is new enough for Airflow's requirements. */
public record Python(Path program, int minorVersion) {
  /** The Spark provider needs Python 3.11; Airflow 3.3 knows none beyond 3.14. */
  public static final int OLDEST_MINOR = 11;

  private static final int NEWEST_MINOR = 14;
  private static final String ASK =
      "import sys, venv; print(sys.version_info[0] * 1000 + sys.version_info[1])";

  /** The first on the PATH that will do, {@code python3} before {@code python3.14} and so on. */
  public static Optional<Python> find(Map<String, String> environment) {
    for (String name : names()) {
      for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
        Path program = Path.of(folder).resolve(name);
        if (!Files.isExecutable(program)) continue;
        Optional<Python> python = at(program);
        if (python.isPresent()) return python;
      }
    }
    return Optional.empty();
  }

  /**
   * The Python of that path, or empty if it is none, too old, or a shim for one that is not there.
   */
  public static Optional<Python> at(Path program) {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "-c", ASK)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0)
        return Optional.empty();
      int minor = Integer.parseInt(said) - 3000;
      return minor >= OLDEST_MINOR && minor <= NEWEST_MINOR
          ? Optional.of(new Python(program, minor))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalAirflowException("Interrupted while looking for Python", e);
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("python3"));
    for (int minor = NEWEST_MINOR; minor >= OLDEST_MINOR; minor--) names.add("python3." + minor);
    return names;
  }
}
