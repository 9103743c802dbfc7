package org.zhibiao.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases stand in the order of their dates, whole or not at all. */
class ReleaseShelfTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-05");

  @TempDir private Path folder;

  @Test
  void aSecondReleaseOfADayGetsANumber() throws IOException {
    ReleaseShelf shelf = new ReleaseShelf(folder);
    assertThat(shelf.nameFor(DAY)).isEqualTo("2026-03-05");
    shelve(shelf, "2026-03-05");
    assertThat(shelf.nameFor(DAY)).isEqualTo("2026-03-05-2");
  }

  @Test
  void theTenthReleaseOfADayIsBehindTheNinth() throws IOException {
    ReleaseShelf shelf = new ReleaseShelf(folder);
    for (String name : new String[] {"2026-03-05-10", "2026-03-05-9", "2026-03-04", "2026-03-05"}) {
      shelve(shelf, name);
    }
    assertThat(shelf.names())
        .containsExactly("2026-03-04", "2026-03-05", "2026-03-05-9", "2026-03-05-10");
    assertThat(shelf.newest()).contains("2026-03-05-10");
  }

  @Test
  void readersAreToldOfAReleaseOnceItIsWhole() throws IOException {
    ReleaseShelf shelf = new ReleaseShelf(folder);
    Path unfinished = shelf.unfinished("2026-03-05");
    Files.writeString(unfinished.resolve(ReleaseShelf.RELEASE_FILE), "{\"release\": \"x\"}");
    assertThat(shelf.names()).isEmpty();

    shelf.shelve(unfinished, "2026-03-05");
    assertThat(folder.resolve("latest")).hasContent("2026-03-05\n");
    assertThat(Files.readString(folder.resolve("index.json"))).contains("\"release\" : \"x\"");
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void whatAKilledRunLeftIsCleared() throws IOException {
    ReleaseShelf shelf = new ReleaseShelf(folder);
    Files.writeString(shelf.unfinished("2026-03-05").resolve("half"), "half");

    assertThat(shelf.unfinished("2026-03-05")).isEmptyDirectory();
  }

  private static void shelve(ReleaseShelf shelf, String name) throws IOException {
    Path unfinished = shelf.unfinished(name);
    Files.writeString(unfinished.resolve(ReleaseShelf.RELEASE_FILE), "{}");
    shelf.shelve(unfinished, name);
  }
}
