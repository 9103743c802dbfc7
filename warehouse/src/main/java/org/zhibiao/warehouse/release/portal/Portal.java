package org.zhibiao.warehouse.release.portal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.table.DuckDb;

/**
 * Writes the portal: the pages as the build made them, and under data/ what they show. Pages are
 * built once, where Node is; a jar without them says so and publishes the rest.
 */
public final class Portal {
  private static final String BUILT = "/org/zhibiao/warehouse/portal/";
  private static final String LIST = "files.txt";

  private Portal() {}

  /** Whether this build holds the portal's pages. */
  public static boolean isBuilt() {
    return Portal.class.getResource(BUILT + LIST) != null;
  }

  public static void write(DuckDb duckdb, ReleaseDescription description, Path folder)
      throws SQLException, IOException {
    if (!isBuilt()) {
      return;
    }
    for (String file : read(LIST).lines().toList()) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      try (InputStream in = Portal.class.getResourceAsStream(BUILT + file)) {
        Files.copy(in, target);
      }
    }
    new PortalData(duckdb, description, Files.createDirectories(folder.resolve("data"))).write();
  }

  private static String read(String file) throws IOException {
    try (InputStream in = Portal.class.getResourceAsStream(BUILT + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
