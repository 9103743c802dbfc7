package org.zhibiao.warehouse.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is that of the schemas. {@code -Dzhibiao.rewrite=true} writes it anew. */
class DictionaryPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("zhibiao.root", ".."), "docs", "dictionary.md");

  @Test
  void pageIsNotStale() throws IOException {
    if (Boolean.getBoolean("zhibiao.rewrite")) {
      Files.writeString(PAGE, DictionaryPage.markdown());
    }
    assertThat(Files.readString(PAGE))
        .as(
            "docs/dictionary.md is stale: mvn -pl warehouse -am test -Dtest=DictionaryPageTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dzhibiao.rewrite=true writes it anew")
        .isEqualTo(DictionaryPage.markdown());
  }
}
