package org.zhibiao.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.warehouse.release.portal.Portal;

/**
 * What the pages read is written with a release: how good the data are, every region, every fact.
 */
class PortalPagesTest {
  @TempDir private Path folder;

  @Test
  void pagesHaveTheirData() throws SQLException, IOException {
    assumeTrue(Portal.isBuilt(), "SKIPPED: the portal is not built, because there is no Node");
    Release release =
        new Releases(folder)
            .reading("a", "v1")
            .says("gdp", "全市生产总值增长", "5.4%", "。", "gdp growth outcome 2025 = 5.4 %")
            .says("aim", "全市生产总值增长", "5%", "左右。", "gdp growth target 2025 ~ 5 %")
            .releaseWithPortal("2026-03-01");
    Path data = release.folder().resolve("portal/data");

    assertThat(release.folder().resolve("portal/index.html")).exists();
    JsonNode accuracy = json(data.resolve("site.json")).path("accuracy").path(0);
    assertThat(accuracy.path("precision_low").isNumber()).isTrue();
    assertThat(accuracy.path("recall_high").isNumber()).isTrue();
    JsonNode comparison = json(data.resolve("regions/110000.json")).path("comparisons").path(0);
    assertThat(comparison.path("target_fact_id").asText()).isEqualTo("aim");
    assertThat(comparison.path("outcome_fact_id").asText()).isEqualTo("gdp");
  }

  private static JsonNode json(Path file) throws IOException {
    assertThat(Files.exists(file)).as("%s", file).isTrue();
    return new ObjectMapper().readTree(file.toFile());
  }
}
