package org.zhibiao.jobs.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.RunLock;

/** The nightly run as a data team meets it: unattended, interrupted, fed with bad files. */
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

  @ParameterizedTest
  @ValueSource(strings = {"extract", "compare"})
  void aRunKilledInMidStageLeavesTheOldSnapshotAndTheNextFinishes(String stage) throws Exception {
    List<Path> digests = Program.digests();
    Path input = folder.resolve("input");
    Program.copy(digests.get(0), input);
    Path killed = folder.resolve("killed");
    Path undisturbed = folder.resolve("undisturbed");
    assertThat(Program.nightly(input, killed, "--no-release").code()).isZero();
    assertThat(Program.nightly(input, undisturbed, "--no-release").code()).isZero();
    String before = Program.current(killed);
    Program.copy(digests.get(1), input);

    killWhileIn(stage, input, killed);

    assertThat(Program.current(killed)).isEqualTo(before);
    Program.Ended asked =
        Program.run(
            "sql", "select count(*) from reports", "--format", "csv", "--data", killed.toString());
    assertThat(asked.output()).contains("1");
    Program.Ended next = Program.nightly(input, killed, "--no-release");
    assertThat(next.code()).as(next.output()).isZero();
    assertThat(Program.nightly(input, undisturbed, "--no-release").code()).isZero();
    assertThat(Program.tables(killed).keySet()).isEqualTo(Program.tables(undisturbed).keySet());
  }

  @Test
  void ofTwoRunsAtOnceTheSecondNamesTheFirst() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    try (RunLock lock = RunLock.take(DataFolder.of(data.toString()), "zhibiao nightly")) {
      lock.require();
      Program.Ended run = Program.nightly(Program.DIGESTS, data);
      assertThat(run.code()).isEqualTo(4);
      assertThat(run.output()).contains(Long.toString(ProcessHandle.current().pid()));
    }
  }

  /**
   * SIGKILL as soon as the stage has begun to write; a stage that is over sooner is killed after.
   */
  private void killWhileIn(String stage, Path input, Path data)
      throws IOException, InterruptedException {
    Process process =
        Program.start(
            folder.resolve("killed.txt"),
            List.of(
                "nightly", "--input", input.toString(), "--data", data.toString(), "--no-release"));
    while (process.isAlive() && !hasBegun(stage, data)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    process.destroyForcibly().waitFor();
    assertThat(process.exitValue()).isNotZero();
  }

  private static boolean hasBegun(String stage, Path data) throws IOException {
    Path work = data.resolve("work");
    if (!Files.isDirectory(work)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(work, 2)) {
      return files.anyMatch(file -> file.getFileName().toString().contains(stage));
    } catch (java.io.UncheckedIOException e) {
      // A folder was renamed while we looked: look again.
      return false;
    }
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
