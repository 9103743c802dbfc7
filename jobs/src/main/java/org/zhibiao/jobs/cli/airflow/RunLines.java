package org.zhibiao.jobs.cli.airflow;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import org.zhibiao.airflow.client.AirflowFailure;
import org.zhibiao.airflow.client.DagRun;
import org.zhibiao.airflow.client.RunListener;
import org.zhibiao.airflow.client.TaskInstance;

/** A line for each change: {@code 02:00:09 extract running (try 2)}. */
final class RunLines implements RunListener {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final Set<String> PASSING = Set.of("scheduled", "queued");

  private final PrintStream out;
  private final Set<String> said = new HashSet<>();

  RunLines(PrintStream out) {
    this.out = out;
  }

  @Override
  public void runIs(DagRun run) {
    say("run", run.state().toString());
  }

  @Override
  public void taskIs(TaskInstance task) {
    if (PASSING.contains(task.state())) return;
    String nth = task.tryNumber() > 1 ? " (try " + task.tryNumber() + ")" : "";
    String took = task.duration().map(d -> " after " + d.toSeconds() + " s").orElse("");
    say(task.taskId(), task.state() + nth + took);
  }

  @Override
  public void trouble(AirflowFailure failure) {
    String message = failure.getMessage() + "; asking again";
    if (said.add(message)) say("airflow", message);
  }

  private void say(String who, String what) {
    out.printf("%s %-10s %s%n", CLOCK.format(LocalTime.now(ZoneId.systemDefault())), who, what);
  }
}
