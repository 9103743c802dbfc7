package org.zhibiao.jobs.airflow;

import java.time.Duration;
import java.time.Instant;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.DagRun;
import org.zhibiao.airflow.client.TaskInstance;

/** Starts runs of the nightly DAG and waits for what a test wants to see. */
record Nights(AirflowClient client) {
  static final String NIGHTLY = "zhibiao_nightly";
  private static final Duration ENOUGH = Duration.ofMinutes(20);

  /** The run whose id bears this name. */
  DagRun named(String name) {
    return client.newestRuns(NIGHTLY, 100).stream()
        .filter(run -> run.runId().contains(name))
        .findFirst()
        .orElseThrow();
  }

  TaskInstance task(DagRun run, String taskId) {
    return client.tasks(run).stream()
        .filter(task -> task.taskId().equals(taskId))
        .findFirst()
        .orElseThrow();
  }

  /** The task, once a process works on it. */
  TaskInstance awaitRunning(DagRun run, String taskId) throws InterruptedException {
    Instant deadline = Instant.now().plus(ENOUGH);
    while (Instant.now().isBefore(deadline)) {
      TaskInstance task = task(run, taskId);
      if (task.state().equals("running") && task.pid().isPresent()) return task;
      if (task.ended().isPresent()) break;
      Thread.sleep(300);
    }
    throw new AssertionError(taskId + " was not seen to run: " + client.tasks(run));
  }
}
