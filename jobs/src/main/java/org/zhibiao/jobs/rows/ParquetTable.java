package org.zhibiao.jobs.rows;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.zhibiao.jobs.snapshot.AtomicFiles;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;

/**
 * Writes a table so that the same rows always give the same bytes: sorted by its key, in files that
 * are named by their number and cut by the first column of the key.
 */
public final class ParquetTable {
  private final TableSchema table;
  private final StructType struct;

  public ParquetTable(String table) {
    this.table = Schemas.table(table);
    this.struct = SparkSchema.of(this.table);
  }

  /**
   * @param rows with the table's columns, in any order
   * @param folder that gets a folder with the table's name
   * @param parts how many files; must be found from the data, so that it is the same next time
   */
  public Manifest.Table write(Dataset<Row> rows, Path folder, int parts) throws IOException {
    Path scratch = folder.resolve(table.name() + ".spark");
    Dataset<Row> typed = rows.sparkSession().createDataFrame(inOrder(rows).javaRDD(), struct);
    Column[] key = table.primaryKey().stream().map(c -> col(c)).toArray(Column[]::new);
    typed.repartition(parts, key[0]).sortWithinPartitions(key).write().parquet(scratch.toString());
    return named(scratch, folder.resolve(table.name()));
  }

  private Dataset<Row> inOrder(Dataset<Row> rows) {
    Column[] columns = new Column[struct.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = col(struct.fields()[i].name()).cast(struct.fields()[i].dataType());
    }
    return rows.select(columns);
  }

  /**
   * Spark puts a random word into the names of its files; the number in front tells their order.
   */
  private Manifest.Table named(Path scratch, Path place) throws IOException {
    Files.createDirectories(place);
    List<Manifest.File> files = new ArrayList<>();
    long rows = 0;
    for (Path written : partsIn(scratch)) {
      Path file = place.resolve(String.format("part-%05d.parquet", files.size()));
      rows += ParquetFooter.putInOrder(written);
      AtomicFiles.move(written, file);
      files.add(Manifest.File.of(file));
    }
    AtomicFiles.deleteFolder(scratch);
    return new Manifest.Table(rows, files);
  }

  private static List<Path> partsIn(Path scratch) throws IOException {
    try (Stream<Path> files = Files.list(scratch)) {
      return files
          .filter(file -> file.getFileName().toString().matches("part-.*\\.parquet"))
          .sorted()
          .toList();
    }
  }
}
