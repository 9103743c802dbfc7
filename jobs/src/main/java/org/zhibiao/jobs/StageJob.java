package org.zhibiao.jobs;

import org.zhibiao.jobs.snapshot.StageResult;

/**
 * One stage of a run. It reads what earlier stages wrote and writes its own tables whole or not.
 */
public interface StageJob {
  /** As on the command line: {@code ingest}. */
  String name();

  /** Does the stage and finishes it in the build. */
  StageResult run(RunContext context) throws Exception;

  /** One line for people on what the stage did. */
  String summary(StageResult result);
}
