package org.zhibiao.jobs.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

class ParquetFooterTest {
  @TempDir private Path folder;

  @Test
  void theOrderInWhichEncodingsWereListedLeavesNoTrace() throws Exception {
    Path one = twoColumns("one.parquet");
    Path other = twoColumns("other.parquet");
    list(one, List.of(Encoding.PLAIN, Encoding.RLE, Encoding.RLE_DICTIONARY));
    list(other, List.of(Encoding.RLE_DICTIONARY, Encoding.RLE, Encoding.PLAIN));
    assertThat(Files.mismatch(one, other)).isNotNegative();

    assertThat(ParquetFooter.putInOrder(one)).isEqualTo(1000);
    assertThat(ParquetFooter.putInOrder(other)).isEqualTo(1000);

    assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    assertThat(sumOf(one)).isEqualTo("499500");
  }

  private Path twoColumns(String name) throws Exception {
    Path file = folder.resolve(name);
    try (DuckDb duckdb = DuckDb.inMemory()) {
      duckdb.run(
          "copy (select i, 'r' || i % 7 as r from range(1000) rows(i)) to "
              + Sql.text(file)
              + " (format parquet)");
    }
    return file;
  }

  private static String sumOf(Path file) throws Exception {
    try (DuckDb duckdb = DuckDb.inMemory()) {
      return duckdb.value("select sum(i) from " + Sql.text(file));
    }
  }

  private static void list(Path file, List<Encoding> encodings) throws IOException {
    ParquetFooter.change(
        file,
        footer -> {
          for (ColumnChunk column : footer.getRow_groups().get(0).getColumns()) {
            column.getMeta_data().setEncodings(new ArrayList<>(encodings));
          }
        });
  }
}
