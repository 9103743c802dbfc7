package org.zhibiao.jobs.runtime;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far a stage has come: a bar that is drawn over itself on a terminal, plain lines where
 * the output goes to a file or to Airflow's log.
 */
public final class Progress {
  private static final int BAR_WIDTH = 30;
  private static final int PLAIN_LINES = 10;
  private static final double LONGEST_SILENCE_SECONDS = 30;

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private String stage = "";
  private String unit = "";
  private long total;
  private long startedAt;
  private double saidAt;
  private long said;

  /**
   * @param nanoTime a clock; only differences matter
   */
  Progress(PrintStream out, boolean terminal, LongSupplier nanoTime) {
    this.out = out;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
  }

  /** On standard error; the launcher finds out whether that is a terminal. */
  public static Progress onStandardError() {
    return new Progress(System.err, Boolean.getBoolean("zhibiao.terminal"), System::nanoTime);
  }

  /** A stage begins. */
  public synchronized void begin(String newStage) {
    stage = newStage;
    startedAt = nanoTime.getAsLong();
    expect("", 0);
    say("…");
  }

  /** The stage knows how much there is to do: {@code expect("reports", 82)}. */
  public synchronized void expect(String newUnit, long newTotal) {
    unit = newUnit;
    total = newTotal;
    saidAt = seconds();
    said = 0;
    if (terminal) {
      reach(0);
    }
  }

  /** So much of it is done. */
  public synchronized void reach(long done) {
    if (total <= 0) {
      return;
    }
    if (terminal) {
      say(bar(done) + " " + done + "/" + total + " " + unit);
    } else if (isWorthALine(done)) {
      saidAt = seconds();
      said = done;
      say(String.format(Locale.ROOT, "%d/%d %s  (%.0f s)", done, total, unit, saidAt));
    }
  }

  /** Another tenth is done, or nothing was heard for long: the seconds tell that it goes on. */
  private boolean isWorthALine(long done) {
    return done * PLAIN_LINES / total > said * PLAIN_LINES / total
        || seconds() - saidAt >= LONGEST_SILENCE_SECONDS;
  }

  /** The stage has ended. */
  public synchronized void end(String result) {
    say(String.format(Locale.ROOT, "%s  (%.1f s)", result, seconds()));
    if (terminal) {
      out.println();
    }
    stage = "";
  }

  /** A line between stages. */
  public synchronized void note(String line) {
    if (terminal && !stage.isEmpty()) {
      out.println();
    }
    out.println(line);
  }

  /** Seconds since the stage began. */
  public synchronized double seconds() {
    return (nanoTime.getAsLong() - startedAt) / 1e9;
  }

  private void say(String text) {
    String line = String.format("%-8s %s", stage, text);
    if (terminal) {
      out.print("\r\u001b[K" + line);
      out.flush();
    } else {
      out.println(line);
    }
  }

  private String bar(long done) {
    int filled = (int) (BAR_WIDTH * Math.min(done, total) / total);
    return "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
  }
}
