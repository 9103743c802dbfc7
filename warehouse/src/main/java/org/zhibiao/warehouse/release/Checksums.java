package org.zhibiao.warehouse.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 of files, and SHA256SUMS as {@code sha256sum -c} reads it. */
public final class Checksums {
  public static final String FILE = "SHA256SUMS";

  private Checksums() {}

  /** Lower-case hex. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Writes SHA256SUMS over every other file of a folder. */
  public static void write(Path folder) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (String path : paths(folder)) {
      if (!path.equals(FILE)) {
        sums.append(sha256(folder.resolve(path))).append("  ").append(path).append('\n');
      }
    }
    Files.writeString(folder.resolve(FILE), sums);
  }

  /** Every file below a folder, with forward slashes, sorted. */
  public static List<String> paths(Path folder) throws IOException {
    List<String> paths = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .forEach(paths::add);
    }
    return paths;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
