package org.zhibiao.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhibiao.jobs.runtime.CheckFailedException;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.StageResult;
import org.zhibiao.warehouse.check.Breach;
import org.zhibiao.warehouse.check.Checks;
import org.zhibiao.warehouse.table.SnapshotFiles;

/**
 * Holds the build's tables against the declared checks before readers see them. What is an error
 * ends the run and leaves the old snapshot; what is a warning is published in {@code quality}.
 */
public final class CheckJob implements StageJob {
  public static final String NAME = "check";
  private static final List<String> READS =
      List.of(ExtractJob.NAME, ConformJob.NAME, CompareJob.NAME);
  private static final int TOLD = 10;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public StageResult run(RunContext context) throws Exception {
    Build build = context.build();
    SnapshotFiles tables = DuckDbTables.of(build, READS);
    Optional<SnapshotFiles> previous =
        context.base().map(snapshot -> SnapshotFiles.in(snapshot.folder()));
    Path folder = build.begin(NAME);
    List<Breach> breaches = new Checks(tables, previous).run(folder);
    List<Breach> errors = breaches.stream().filter(Breach::stops).toList();
    if (!errors.isEmpty()) {
      throw new CheckFailedException(message(errors));
    }
    StageResult result =
        new StageResult(
            Map.of("warnings", (long) breaches.size()),
            Map.of("quality", DuckDbTables.written(folder, "quality")));
    build.finish(NAME, result);
    return result;
  }

  private static String message(List<Breach> errors) {
    return errors.stream()
        .limit(TOLD)
        .map(breach -> "  " + breach)
        .collect(
            Collectors.joining(
                "\n",
                errors.size() + " checks failed; nothing was published, the old snapshot stays:\n",
                ""));
  }

  @Override
  public String summary(StageResult result) {
    return result.counts().get("warnings") + " warnings, no error";
  }
}
