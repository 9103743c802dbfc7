package org.zhibiao.warehouse.table;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Names and texts as SQL writes them; {@code start} and {@code end} are words of SQL itself. */
public final class Sql {
  private Sql() {}

  /** {@code "start"}. */
  public static String name(String identifier) {
    return "\"" + identifier.replace("\"", "\"\"") + "\"";
  }

  /** {@code "a", "b"}. */
  public static String names(List<String> identifiers) {
    return identifiers.stream().map(Sql::name).collect(Collectors.joining(", "));
  }

  /** {@code 'it''s'}. */
  public static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** {@code 'a', 'b'}. */
  public static String texts(List<String> values) {
    return values.stream().map(Sql::text).collect(Collectors.joining(", "));
  }

  /** A file's absolute path as a text. */
  public static String text(Path file) {
    return text(file.toAbsolutePath().toString());
  }
}
