package org.zhibiao.airflow.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a program to its end, with what it says in a log file. */
final class Commands {
  private static final int TAIL = 15;

  private Commands() {}

  /** Throws with the end of the log when the program does not succeed. */
  static void run(List<String> command, Map<String, String> environment, Path log) {
    int exitCode = exitCode(command, environment, log);
    if (exitCode != 0) {
      throw new LocalAirflowException(
          String.join(" ", command)
              + " ended with exit code "
              + exitCode
              + ". The end of "
              + log
              + ":\n"
              + tail(log));
    }
  }

  static int exitCode(List<String> command, Map<String, String> environment, Path log) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new LocalAirflowException("Cannot run " + command.get(0), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalAirflowException("Interrupted while running " + command.get(0), e);
    }
  }

  static String tail(Path log) {
    try {
      // A program may write half a character when it is killed; that must not hide the rest.
      String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    } catch (IOException e) {
      return "(" + log + " cannot be read)";
    }
  }
}
