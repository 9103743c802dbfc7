package org.zhibiao.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibiao.jobs.runtime.CheckFailedException;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.StageResult;
import org.zhibiao.warehouse.check.Breach;
import org.zhibiao.warehouse.check.Checks;
import org.zhibiao.warehouse.table.SnapshotFiles;

/**
 * Holds the new tables against the checks of warehouse/sql/30_check and of the schemas. An error
 * stops the run before the pointer moves; warnings are published in {@code quality}.
 */
public final class CheckJob implements StageJob {
  public static final String NAME = "check";
  private static final String QUALITY = "quality";
  private static final int ERRORS_TOLD = 10;
  private static final List<String> READS =
      List.of(ExtractJob.NAME, ConformJob.NAME, CompareJob.NAME);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public StageResult run(RunContext context) throws Exception {
    Build build = context.build();
    Path folder = build.begin(NAME);
    List<Breach> breaches =
        new Checks(
                DuckDbTables.of(build, READS),
                context.base().map(base -> SnapshotFiles.in(base.folder())))
            .run(folder);
    List<Breach> errors = breaches.stream().filter(Breach::stops).toList();
    if (!errors.isEmpty()) {
      throw new CheckFailedException(message(errors, folder));
    }
    StageResult result =
        new StageResult(
            Map.of("warnings", (long) breaches.size()),
            Map.of(QUALITY, DuckDbTables.written(folder, QUALITY)));
    build.finish(NAME, result);
    return result;
  }

  private static String message(List<Breach> errors, Path folder) {
    String told =
        errors.stream()
            .limit(ERRORS_TOLD)
            .map(breach -> "\n  " + breach)
            .collect(Collectors.joining());
    String more =
        errors.size() > ERRORS_TOLD ? "\n  and " + (errors.size() - ERRORS_TOLD) + " more" : "";
    return "checks failed; the snapshot before stays, nothing was published."
        + told
        + more
        + "\n  All of them: "
        + folder.resolve(QUALITY);
  }

  @Override
  public String summary(StageResult result) {
    long warnings = result.count("warnings");
    return warnings == 0
        ? "nothing to complain of"
        : String.format(
            "%,d %s, see the table quality", warnings, warnings == 1 ? "warning" : "warnings");
  }
}
