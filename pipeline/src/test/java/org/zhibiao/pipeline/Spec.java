package org.zhibiao.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The cases of a table in src/test/resources/spec, one row each; rows with a # are notes. */
public final class Spec {
  private Spec() {}

  /** The cells of each row; a line end is written \n in a cell. */
  public static Stream<List<String>> rows(String table) {
    try (InputStream in = Spec.class.getResourceAsStream("/spec/" + table)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Spec::cells)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("spec/" + table + " cannot be read", e);
    }
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(cell -> cell.replace("\\n", "\n")).toList();
  }
}
