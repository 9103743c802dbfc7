package org.zhibiao.warehouse.release.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.warehouse.release.Checksums;

/** Every file is listed in SHA256SUMS with its hash, and nothing else is there. */
final class HashCheck {
  private final Path folder;

  HashCheck(Path folder) {
    this.folder = folder;
  }

  List<Finding> findings() throws IOException {
    Path sums = folder.resolve(Checksums.FILE);
    if (!Files.exists(sums)) {
      return List.of(new Finding(Checksums.FILE, "is missing"));
    }
    Map<String, String> listed = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (String line : Files.readString(sums, StandardCharsets.ISO_8859_1).lines().toList()) {
      if (line.matches("[0-9a-f]{64}  .+")) {
        listed.put(line.substring(66), line.substring(0, 64));
      } else {
        findings.add(new Finding(Checksums.FILE, "has a line that is no checksum: " + line));
      }
    }
    for (String path : Checksums.paths(folder)) {
      String expected = listed.remove(path);
      if (path.equals(Checksums.FILE)) {
        continue;
      }
      if (expected == null) {
        findings.add(new Finding(path, "is not listed in " + Checksums.FILE));
      } else if (!Checksums.sha256(folder.resolve(path)).equals(expected)) {
        findings.add(new Finding(path, "was changed: its hash is not the one that is listed"));
      }
    }
    listed.keySet().forEach(path -> findings.add(new Finding(path, "is listed but missing")));
    return findings;
  }
}
