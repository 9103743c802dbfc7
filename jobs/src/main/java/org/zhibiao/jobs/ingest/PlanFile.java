package org.zhibiao.jobs.ingest;

import java.nio.file.Path;
import org.zhibiao.jobs.snapshot.Json;

/** The plan of texts as a file between two stages. */
public final class PlanFile {
  private static final String NAME = "plan.json";

  private PlanFile() {}

  static void write(Path folder, TextPlan plan) {
    Json.write(folder.resolve(NAME), plan);
  }

  /** The plan that a finished ingest left. */
  public static TextPlan read(Path folder) {
    return Json.read(folder.resolve(NAME), TextPlan.class);
  }
}
