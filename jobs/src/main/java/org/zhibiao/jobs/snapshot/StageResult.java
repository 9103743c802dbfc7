package org.zhibiao.jobs.snapshot;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a stage has done; {@code stage.json} in its folder.
 *
 * @param counts what it counted, e.g. {@code read: 82}
 * @param tables the tables it wrote
 */
public record StageResult(Map<String, Long> counts, Map<String, Manifest.Table> tables) {
  public StageResult {
    counts = Map.copyOf(new TreeMap<>(counts));
    tables = Map.copyOf(new TreeMap<>(tables));
  }

  /** A count; 0 where the stage did not count it. */
  public long count(String what) {
    return counts.getOrDefault(what, 0L);
  }
}
