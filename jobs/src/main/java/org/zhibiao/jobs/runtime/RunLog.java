package org.zhibiao.jobs.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file that takes the log of Spark and of the libraries, so that the terminal shows only what
 * people want to know. Must be opened before anything logs.
 */
public record RunLog(Path file) {
  private static final String PROPERTY = "zhibiao.log";

  /** Opens {@code logs/<run>.log}. */
  public static RunLog open(Path folder, String runId) {
    try {
      Path file = Files.createDirectories(folder).resolve(runId + ".log");
      System.setProperty(PROPERTY, file.toString());
      return new RunLog(file);
    } catch (IOException e) {
      throw new UncheckedIOException("There can be no log in " + folder, e);
    }
  }
}
