package org.zhibiao.pipeline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final String TABLE = "file,title,region_code,year\nold/a.txt,旧报告,330000,1999\n";

  @Test
  void declaresWhatAFileDoesNot() throws UnreadableReportException {
    SourceReport report = report(Map.of("year", "2000"));
    SourceReport declared = manifest(TABLE).declare(report, "old/a.txt");
    assertThat(declared.declared())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("title", "旧报告", "region_code", "330000", "year", "2000"));
  }

  @Test
  void leavesOtherFilesAlone() throws UnreadableReportException {
    assertThat(manifest(TABLE).declare(report(Map.of()), "new/a.txt").declared()).isEmpty();
    assertThat(Manifest.NONE.declare(report(Map.of()), "old/a.txt").declared()).isEmpty();
  }

  @Test
  void needsAColumnOfFiles() {
    assertThatThrownBy(() -> manifest("title\n旧报告\n"))
        .isInstanceOfSatisfying(
            UnreadableReportException.class,
            e -> assertThat(e.reasonCode()).isEqualTo("missing_columns"));
  }

  private static Manifest manifest(String table) throws UnreadableReportException {
    return Manifest.read(table.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceReport report(Map<String, String> declared) {
    return new SourceReport("a.txt", "text/plain", "", 0, "渔港", declared);
  }
}
