package org.zhibiao.jobs.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhibiao.jobs.snapshot.SnapshotStore;
import org.zhibiao.warehouse.diff.SnapshotDiff;
import org.zhibiao.warehouse.diff.TableDiff;
import org.zhibiao.warehouse.table.SnapshotFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What differs between two snapshots, by table, and on wish row by row as Parquet. */
@Command(name = "diff", description = "Tell what differs between two snapshots.")
final class DiffCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Parameters(index = "0", paramLabel = "A", description = "The older snapshot.")
  private String older;

  @Parameters(index = "1", paramLabel = "B", description = "The newer snapshot.")
  private String newer;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write every difference to this Parquet file, with its cause.")
  private Path output;

  @Override
  public Integer call() throws Exception {
    SnapshotStore store = data.snapshots();
    SnapshotDiff diff =
        new SnapshotDiff(
            SnapshotFiles.in(store.require(older).folder()),
            SnapshotFiles.in(store.require(newer).folder()));
    Path file = output == null ? Files.createTempFile("zhibiao-diff", ".parquet") : output;
    List<TableDiff> tables = diff.write(file);
    System.out.printf("%-20s %9s %9s %9s%n", "table", "added", "gone", "changed");
    for (TableDiff table : tables) {
      System.out.printf(
          "%-20s %9d %9d %9d%n", table.table(), table.added(), table.gone(), table.changed());
    }
    if (tables.isEmpty()) {
      System.out.println("Nothing differs.");
    }
    if (output == null) {
      Files.delete(file);
    }
    return ExitCode.DONE;
  }
}
