package org.zhibiao.pipeline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that travels with the library: tab-separated, one header line. */
public final class TsvResource {
  private TsvResource() {}

  /** The rows below the header, each with all its cells. */
  public static List<String[]> rows(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TsvResource.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      int columns = reader.readLine().split("\t", -1).length;
      return reader.lines().map(line -> cells(resource, line, columns)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + resource, e);
    }
  }

  private static String[] cells(String resource, String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          resource + ": " + columns + " columns are needed, not " + cells.length + ": " + line);
    }
    return cells;
  }
}
