package org.zhibiao.warehouse.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;

/**
 * Where tables lie as Parquet: {@code facts/part-00000.parquet} and so on in a snapshot's folder,
 * or, while a snapshot is in the making, in the folders of several stages.
 */
public record SnapshotFiles(List<Path> folders) {
  private static final String FIRST_PART = "part-00000.parquet";

  public SnapshotFiles {
    folders = List.copyOf(folders);
  }

  public static SnapshotFiles in(Path... folders) {
    return new SnapshotFiles(List.of(folders));
  }

  /** The tables that are there, in the order of the schemas. */
  public List<TableSchema> tables() {
    return Schemas.all().stream().filter(table -> has(table.name())).toList();
  }

  public boolean has(String table) {
    return findFolder(table).isPresent();
  }

  private Optional<Path> findFolder(String table) {
    return folders.stream().map(f -> f.resolve(table)).filter(Files::isDirectory).findFirst();
  }

  /** {@code read_parquet(…)} over a table's files. */
  public String scan(String table) {
    Path folder =
        findFolder(table)
            .orElseThrow(() -> new IllegalArgumentException("No " + table + " in " + folders));
    return "read_parquet(" + Sql.text(folder.resolve("*.parquet")) + ")";
  }

  /** The one file of a table that is written as one file into a folder. */
  public static Path onlyFile(Path folder, String table) {
    return folder.resolve(table).resolve(FIRST_PART);
  }
}
