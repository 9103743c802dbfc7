package org.zhibiao.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.schemas.GoneColumn;
import org.zhibiao.warehouse.table.DuckDb;

/** A query of last year still finds its columns for two releases. */
class PromisedColumnsTest {
  private static final GoneColumn RENAMED =
      new GoneColumn("facts", "amount", Optional.of("value"), "2.0.0");
  private static final GoneColumn DROPPED =
      new GoneColumn("facts", "colour", Optional.empty(), "2.0.0");

  @TempDir private Path folder;

  @Test
  void viewHasTheTableAsItWas() throws SQLException {
    try (DuckDb duckdb = DuckDb.inMemory()) {
      duckdb.run("create table facts as select 'a' as fact_id, 5.4 as value");
      PromisedColumns.createViews(duckdb, List.of(RENAMED, DROPPED));

      assertThat(
              duckdb.rows("select fact_id, amount, value, colour from facts_before_2_0_0").get(0))
          .containsExactly("a", "5.4", "5.4", null);
    }
  }

  @Test
  void promiseLastsForTwoReleases() throws IOException {
    ReleaseShelf shelf = new ReleaseShelf(folder);
    release("2026-01-01", "1.9.0");
    release("2026-02-01", "2.0.0");
    assertThat(PromisedColumns.of(List.of(RENAMED), shelf)).containsExactly(RENAMED);

    release("2026-03-01", "2.10.0");
    assertThat(PromisedColumns.of(List.of(RENAMED), shelf)).isEmpty();
  }

  private void release(String name, String version) throws IOException {
    Path release = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        release.resolve(ReleaseShelf.RELEASE_FILE), "{\"schema_version\": \"" + version + "\"}");
  }
}
