package org.zhibiao.jobs.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void plainLinesComeAtEachTenthAndNeverTwice() {
    Progress progress = begun(false);
    for (int done = 0; done <= 40; done++) {
      pass(1);
      progress.reach(done);
      progress.reach(done);
    }
    progress.end("40 facts");

    assertThat(lines())
        .hasSize(12)
        .doesNotHaveDuplicates()
        .startsWith("extract  …", "extract  4/40 reports  (5 s)", "extract  8/40 reports  (9 s)")
        .endsWith("extract  40 facts  (41.0 s)");
  }

  @Test
  void aSlowReportIsHeardOfByItsSeconds() {
    Progress progress = begun(false);
    for (int second = 0; second < 70; second++) {
      pass(1);
      progress.reach(1);
    }

    assertThat(lines())
        .containsExactly(
            "extract  …", "extract  1/40 reports  (30 s)", "extract  1/40 reports  (60 s)");
  }

  @Test
  void aTerminalGetsABarThatIsDrawnOverItself() {
    Progress progress = begun(true);
    progress.reach(20);
    progress.end("40 facts");

    String output = written.toString(UTF_8);
    assertThat(output).contains("\r\u001b[Kextract  " + "█".repeat(15) + "░".repeat(15) + " 20/40");
    assertThat(output.lines()).last().asString().endsWith("40 facts  (0.0 s)");
    assertThat(output).containsOnlyOnce(System.lineSeparator());
  }

  private Progress begun(boolean terminal) {
    Progress progress = new Progress(new PrintStream(written, true, UTF_8), terminal, clock::get);
    progress.begin("extract");
    progress.expect("reports", 40);
    return progress;
  }

  private void pass(int seconds) {
    clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
  }

  private List<String> lines() {
    return written.toString(UTF_8).lines().toList();
  }
}
