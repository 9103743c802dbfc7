package org.zhibiao.jobs.extract;

import java.nio.file.Path;
import java.util.List;
import org.zhibiao.jobs.snapshot.Json;

/**
 * What extract was asked to do and what it left, as a file in its folder.
 *
 * @param olderFiles files whose rows stay as an older version has made them
 */
public record ChoiceMade(Choice choice, List<String> olderFiles) {
  private static final String NAME = "choice.json";

  public ChoiceMade {
    olderFiles = List.copyOf(olderFiles);
  }

  public void write(Path folder) {
    Json.write(folder.resolve(NAME), this);
  }

  public static ChoiceMade read(Path folder) {
    return Json.read(folder.resolve(NAME), ChoiceMade.class);
  }
}
