package org.zhibiao.warehouse.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The queries of warehouse/sql/50_release. */
public final class ReleaseSql {
  private ReleaseSql() {}

  public static String read(String name) {
    String path = "/org/zhibiao/warehouse/sql/50_release/" + name + ".sql";
    try (InputStream in = ReleaseSql.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no query " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The query " + path + " cannot be read", e);
    }
  }
}
