package org.zhibiao.airflow.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Waits for the end of a run. It asks often while things change and ever more seldom while they do
 * not; it goes on when Airflow is away for a while, as in a restart; it gives up at the deadline.
 */
public final class RunWatcher {
  private static final Backoff POLLS =
      new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(15), Integer.MAX_VALUE);

  private final AirflowClient client;
  private final Clock clock;
  private final Pause pause;
  private final Map<String, String> seen = new HashMap<>();
  private int quietPolls;

  public RunWatcher(AirflowClient client) {
    this(client, Clock.systemUTC(), Pause.sleeping());
  }

  RunWatcher(AirflowClient client, Clock clock, Pause pause) {
    this.client = client;
    this.clock = clock;
    this.pause = pause;
  }

  /** The run at its end, or as it was last seen at the deadline. */
  public DagRun await(DagRun first, Duration limit, RunListener listener) {
    Instant deadline = clock.instant().plus(limit);
    DagRun run = first;
    while (true) {
      run = look(run, listener).orElse(run);
      if (run.state().isEnd()) return run;
      Duration left = Duration.between(clock.instant(), deadline);
      if (left.isNegative() || left.isZero()) return run;
      Duration wait = POLLS.after(++quietPolls);
      pause.forDuration(wait.compareTo(left) < 0 ? wait : left);
    }
  }

  private Optional<DagRun> look(DagRun run, RunListener listener) {
    try {
      DagRun now = client.run(run.dagId(), run.runId());
      List<TaskInstance> tasks = client.tasks(now);
      if (!now.state().isEnd()) tell(now, listener);
      for (TaskInstance task : tasks) tell(task, listener);
      if (now.state().isEnd()) tell(now, listener);
      return Optional.of(now);
    } catch (AirflowFailure failure) {
      if (!failure.mayPass()) throw failure;
      listener.trouble(failure);
      return Optional.empty();
    }
  }

  private void tell(DagRun run, RunListener listener) {
    if (isNew("", run.state().toString())) listener.runIs(run);
  }

  private void tell(TaskInstance task, RunListener listener) {
    if (task.state().equals(TaskInstance.WAITING)) return;
    if (isNew(task.taskId(), task.state() + " " + task.tryNumber())) listener.taskIs(task);
  }

  private boolean isNew(String subject, String state) {
    boolean changed = !state.equals(seen.put(subject, state));
    if (changed) quietPolls = 0;
    return changed;
  }
}
