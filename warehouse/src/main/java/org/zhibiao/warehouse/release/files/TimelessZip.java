package org.zhibiao.warehouse.release.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites an Office file with the release's date in place of the clock's, so that the same
 * snapshot gives the same bytes.
 */
final class TimelessZip {
  private static final String PROPERTIES = "docProps/core.xml";

  private TimelessZip() {}

  static void rewrite(Path from, Path to, LocalDate date) throws IOException {
    try (ZipFile source = new ZipFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream target = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(source.entries())) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(date.atStartOfDay());
        target.putNextEntry(timeless);
        byte[] bytes = source.getInputStream(entry).readAllBytes();
        target.write(entry.getName().equals(PROPERTIES) ? dated(bytes, date) : bytes);
        target.closeEntry();
      }
    }
  }

  private static byte[] dated(byte[] properties, LocalDate date) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + date.atStartOfDay() + ":00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
