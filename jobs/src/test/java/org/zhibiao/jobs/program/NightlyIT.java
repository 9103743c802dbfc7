package org.zhibiao.jobs.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nightly run as a data team meets it: unattended, with nothing new, fed with bad files. */
class NightlyIT {
  @TempDir private Path folder;

  @Test
  void theDigestsArePublishedAndASecondRunFindsNothingNew() throws Exception {
    Path data = folder.resolve("data");
    Program.Ended first = Program.nightly(Program.DIGESTS, data, "--no-release");
    assertThat(first.code()).as(first.output()).isZero();
    String snapshot = Program.current(data);

    Program.Ended second = Program.nightly(Program.DIGESTS, data, "--no-release");
    assertThat(second.code()).as(second.output()).isZero();
    assertThat(second.output()).contains("Nothing is new").doesNotContain("extract");
    assertThat(Program.current(data)).isEqualTo(snapshot);

    Program.Ended asked =
        Program.run(
            "sql",
            "select count(*) as reports from reports",
            "--format",
            "csv",
            "--data",
            data.toString());
    assertThat(asked.output().lines().map(String::strip))
        .containsExactly("reports", Integer.toString(Program.digests().size()));
    Program.Ended tables =
        Program.run(
            "sql",
            "select table_name, estimated_size from duckdb_tables()",
            "--data",
            data.toString());
    assertThat(tables.code()).isZero();
    assertThat(tables.output()).contains("facts").contains("comparisons");
  }

  @Test
  void badFilesCostThemselvesAlone() throws Exception {
    Path input = Files.createDirectories(folder.resolve("input"));
    Path data = folder.resolve("data");
    Files.write(input.resolve("empty.txt"), new byte[0]);
    Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, 3, -1, -2, 0, 0, 7, 0, 0, 9});
    Files.write(input.resolve("truncated.docx"), truncatedWordFile());
    Program.copy(Program.digests().get(0), input);

    Program.Ended run = Program.nightly(input, data, "--no-release");

    assertThat(run.code()).as(run.output()).isEqualTo(1);
    Program.Ended asked =
        Program.run(
            "sql",
            "select file_name, message from quarantine order by file_name",
            "--format",
            "csv",
            "--data",
            data.toString());
    List<String> rows = asked.output().lines().toList();
    assertThat(rows).hasSize(4);
    assertThat(rows.subList(1, 4))
        .allSatisfy(row -> assertThat(row.substring(row.indexOf(',') + 1)).isNotBlank());
    assertThat(asked.output()).contains("empty.txt", "binary.txt", "truncated.docx");
  }

  private static byte[] truncatedWordFile() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(whole)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document><w:body>全县粮食产量增长3.1%。</w:body></w:document>".getBytes(UTF_8));
      zip.closeEntry();
    }
    return Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
  }
}
