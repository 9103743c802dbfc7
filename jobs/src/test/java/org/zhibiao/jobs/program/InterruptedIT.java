package org.zhibiao.jobs.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed again and again, in every stage; two runs at once. */
class InterruptedIT {
  private static final String PUBLISH = "publish";

  @TempDir private Path folder;
  private Path input;
  private Path killed;
  private Path undisturbed;

  /** Two data folders with a snapshot of one report; a second report has come in since. */
  @BeforeEach
  void publishOneReportOfTwo() throws Exception {
    input = folder.resolve("input");
    killed = folder.resolve("killed");
    undisturbed = folder.resolve("undisturbed");
    Program.copy(Program.DIGESTS.resolve("110171-2026-news.md"), input);
    assertThat(nightly(killed).code()).isZero();
    Program.copyFolder(killed, undisturbed);
    Program.copy(Program.DIGESTS.resolve("110112-2026-infographic.md"), input);
  }

  @Test
  void aRunKilledInEveryStageEndsInTheTablesOfOneThatWasNot() throws Exception {
    String before = Program.current(killed);
    for (String stage : List.of("ingest", "extract", "conform", "compare")) {
      Process run = startAndAwait(stage);
      if (stage.equals("extract")) {
        aSecondRunNamesTheFirst(run.pid());
      }
      run.destroyForcibly().waitFor();
      assertThat(run.exitValue()).as(stage).isNotZero();
      assertThat(Program.current(killed)).as(stage).isEqualTo(before);
      assertThat(reports()).as(stage).isEqualTo("1");
    }
    startAndAwait(PUBLISH).destroyForcibly().waitFor();
    assertThat(reports()).as("the old snapshot or the new one, whole").isIn("1", "2");

    Program.Ended last = nightly(killed);
    assertThat(last.code()).as(last.output()).isZero();
    assertThat(reports()).isEqualTo("2");
    assertThat(killed.resolve("work")).isEmptyDirectory();

    assertThat(nightly(undisturbed).code()).isZero();
    assertThat(Program.files(killed)).isEqualTo(Program.files(undisturbed));
    Path atOnce = folder.resolve("at-once");
    assertThat(nightly(atOnce).code()).isZero();
    assertThat(Program.tables(atOnce)).isEqualTo(Program.tables(undisturbed));
  }

  /** The first is halted meanwhile, so that it cannot be over before the second begins. */
  private void aSecondRunNamesTheFirst(long pid) throws Exception {
    new ProcessBuilder("kill", "-STOP", Long.toString(pid)).start().waitFor();
    Program.Ended second = nightly(killed);
    assertThat(second.code()).isEqualTo(4);
    assertThat(second.output()).contains("zhibiao nightly, process " + pid);
  }

  private Program.Ended nightly(Path data) throws Exception {
    return Program.nightly(input, data, "--no-release");
  }

  private String reports() throws Exception {
    Program.Ended asked =
        Program.run(
            "sql",
            "select count(distinct r.report_id) from reports r join facts f using (report_id)",
            "--format",
            "csv",
            "--data",
            killed.toString());
    assertThat(asked.code()).as(asked.output()).isZero();
    return asked.output().lines().toList().get(1).strip();
  }

  /** Starts a run and returns as soon as the stage has begun to write. */
  private Process startAndAwait(String stage) throws Exception {
    Process run =
        Program.start(
            folder.resolve(stage + ".txt"),
            List.of(
                "nightly",
                "--input",
                input.toString(),
                "--data",
                killed.toString(),
                "--no-release"));
    while (run.isAlive() && !hasBegun(stage)) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    return run;
  }

  private boolean hasBegun(String stage) throws IOException {
    return stage.equals(PUBLISH)
        ? holds(killed.resolve("snapshots"), 1, "000002")
        : holds(killed.resolve("work"), 2, stage);
  }

  private static boolean holds(Path place, int depth, String name) throws IOException {
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(place, depth)) {
      return files.anyMatch(file -> file.getFileName().toString().contains(name));
    } catch (UncheckedIOException e) {
      // A folder was renamed while we looked: look again.
      return false;
    }
  }
}
