package org.zhibiao.jobs;

import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.StageResult;

/**
 * One stage of a run. It reads what earlier stages wrote and writes its own tables whole or not.
 */
public interface StageJob {
  /** As on the command line: {@code ingest}. */
  String name();

  /** Whether the build holds what this stage would make. */
  default boolean isDone(Build build) {
    return build.isDone(name());
  }

  /** Does the stage and finishes it in the build. */
  StageResult run(RunContext context) throws Exception;

  /** One line for people on what the stage did. */
  String summary(StageResult result);
}
