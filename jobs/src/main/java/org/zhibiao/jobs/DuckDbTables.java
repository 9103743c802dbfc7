package org.zhibiao.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhibiao.jobs.snapshot.Build;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;

/** Tables that DuckDB writes or reads while a snapshot is in the making. */
final class DuckDbTables {
  private DuckDbTables() {}

  /** The tables of the finished stages. */
  static SnapshotFiles of(Build build, List<String> stages) {
    return new SnapshotFiles(stages.stream().map(build::stageFolder).toList());
  }

  /** What was written of a table: its rows, and its files with their hashes. */
  static Manifest.Table written(Path folder, String table) throws IOException, SQLException {
    List<Manifest.File> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder.resolve(table))) {
      for (Path path : paths.sorted().toList()) {
        files.add(Manifest.File.of(path));
      }
    }
    try (DuckDb duckdb = DuckDb.inMemory()) {
      String rows = duckdb.value("select count(*) from " + SnapshotFiles.in(folder).scan(table));
      return new Manifest.Table(Long.parseLong(rows), files);
    }
  }
}
