package org.zhibiao.warehouse.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;

/**
 * Where the tables of a snapshot lie: {@code facts.parquet} in its folder, or a folder {@code
 * facts} of Parquet files, partitioned or not.
 */
public record SnapshotFiles(Path folder) {

  /** The tables that the snapshot holds, in the order of the schemas. */
  public List<TableSchema> tables() {
    return Schemas.all().stream().filter(table -> has(table.name())).toList();
  }

  public boolean has(String table) {
    return Files.exists(file(table)) || Files.isDirectory(folder.resolve(table));
  }

  /** The file that a table of one file lies in. */
  public Path file(String table) {
    return folder.resolve(table + ".parquet");
  }

  /** {@code read_parquet(…)} over a table's files. */
  public String scan(String table) {
    Path file = file(table);
    Path pattern =
        Files.isDirectory(file)
            ? file.resolve("**/*.parquet")
            : Files.exists(file) ? file : folder.resolve(table).resolve("**/*.parquet");
    return "read_parquet(" + Sql.text(pattern) + ", union_by_name = true)";
  }
}
