package org.zhibiao.jobs.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The state of the sources this program was built from, e.g. {@code 0.1.0+3f2a9c81b2d4}.
 *
 * @param pipeline changes with whatever decides the rows that are read from a report
 * @param tables changes with whatever decides the rows of any table
 */
public record BuildVersion(String pipeline, String tables) {
  private static final BuildVersion CURRENT = read();

  /** The version of the running program. */
  public static BuildVersion current() {
    return CURRENT;
  }

  private static BuildVersion read() {
    try (InputStream in = BuildVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("The build wrote no version.properties");
      }
      Properties properties = new Properties();
      properties.load(in);
      return new BuildVersion(
          properties.getProperty("pipeline_version"), properties.getProperty("tables_version"));
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties cannot be read", e);
    }
  }
}
