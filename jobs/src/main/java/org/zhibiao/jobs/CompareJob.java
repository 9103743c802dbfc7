package org.zhibiao.jobs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.StageResult;
import org.zhibiao.warehouse.build.ModelRun;
import org.zhibiao.warehouse.build.ModelRunner;
import org.zhibiao.warehouse.table.SnapshotFiles;

/**
 * From facts to comparisons: series, this year's outcome beside last year's promise, source beside
 * source, by the SELECTs of warehouse/sql/20_compare in DuckDB.
 */
public final class CompareJob implements StageJob {
  public static final String NAME = "compare";
  private static final String MODELS = "20_compare";
  private static final List<String> READS = List.of(ExtractJob.NAME, ConformJob.NAME);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public StageResult run(RunContext context) throws Exception {
    Build build = context.build();
    SnapshotFiles inputs = DuckDbTables.of(build, READS);
    Path folder = build.begin(NAME);
    Map<String, Manifest.Table> tables = new HashMap<>();
    for (ModelRun run : new ModelRunner(inputs, folder).run(MODELS)) {
      tables.put(run.table(), DuckDbTables.written(folder, run.table()));
    }
    StageResult result = new StageResult(Map.of(), tables);
    build.finish(NAME, result);
    return result;
  }

  @Override
  public String summary(StageResult result) {
    return String.format(
        "%,d comparisons in %d tables",
        result.tables().get("comparisons").rows(), result.tables().size());
  }
}
