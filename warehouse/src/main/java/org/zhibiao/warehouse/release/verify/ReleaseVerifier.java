package org.zhibiao.warehouse.release.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a release without trusting anything it says of itself. */
public final class ReleaseVerifier {
  private final Path folder;

  public ReleaseVerifier(Path folder) {
    this.folder = folder;
  }

  /** Everything that is wrong; empty for a sound release. */
  public List<Finding> verify() throws IOException, SQLException {
    if (!Files.isDirectory(folder)) {
      return List.of(new Finding(folder.toString(), "is not a folder"));
    }
    List<Finding> findings = new ArrayList<>(new HashCheck(folder).findings());
    if (!Files.exists(folder.resolve("datapackage.json"))) {
      findings.add(new Finding("datapackage.json", "is missing: not a release of Zhibiao"));
      return findings;
    }
    Set<String> damaged = findings.stream().map(Finding::file).collect(Collectors.toSet());
    findings.addAll(new MetadataCheck(folder).findings());
    findings.addAll(new TableCheck(folder, damaged).findings());
    return findings;
  }
}
