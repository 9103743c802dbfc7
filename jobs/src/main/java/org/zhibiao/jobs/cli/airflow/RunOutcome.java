package org.zhibiao.jobs.cli.airflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.AirflowFailure;
import org.zhibiao.airflow.client.DagRun;
import org.zhibiao.airflow.client.RunState;
import org.zhibiao.airflow.client.RunWatcher;
import org.zhibiao.airflow.client.TaskInstance;

/** Waits for a run before people's eyes, and tells its end: counts, warnings, or why it failed. */
final class RunOutcome {
  private final AirflowClient client;
  private final WaitOptions options;
  private final PrintStream out;

  RunOutcome(AirflowClient client, WaitOptions options, PrintStream out) {
    this.client = client;
    this.options = options;
    this.out = out;
  }

  /** The exit code. */
  int await(DagRun run) {
    DagRun last = new RunWatcher(client).await(run, options.limit(), new RunLines(out));
    if (!last.state().isEnd()) {
      out.println(
          "The run goes on. Look again with: ./zhibiao airflow wait "
              + last.runId()
              + " --dag "
              + last.dagId());
      return AirflowExit.NOT_YET;
    }
    Optional<DagRun> stages = findRunOfStages(last);
    if (stages.isPresent()) {
      out.println("The stages ran in " + stages.get().runId() + " of " + stages.get().dagId());
      return await(stages.get());
    }
    return last.state() == RunState.SUCCESS ? tellSuccess(last) : tellFailure(last);
  }

  /** A backfill hands its work on to a run of the nightly DAG; that run says what came of it. */
  private Optional<DagRun> findRunOfStages(DagRun run) {
    if (!run.dagId().equals(BackfillCommand.AGAIN)) return Optional.empty();
    return client
        .xcom(run, BackfillCommand.AGAIN_TASK, "trigger_run_id")
        .map(runId -> client.run(BackfillCommand.NIGHTLY, runId.asText()));
  }

  private int tellSuccess(DagRun run) {
    boolean warned = false;
    for (TaskInstance task : client.tasks(run)) {
      client
          .xcom(run, task.taskId(), "return_value")
          .ifPresent(summary -> tellCounts(task.taskId(), summary));
      Optional<String> warning = client.xcom(run, task.taskId(), "warning").map(w -> w.asText());
      warning.ifPresent(text -> out.println("WARNING    " + text));
      warned |= warning.isPresent();
    }
    return warned ? AirflowExit.WITH_WARNING : AirflowExit.DONE;
  }

  /** What a stage counted, or the rows of the tables that it wrote. */
  private void tellCounts(String task, JsonNode summary) {
    JsonNode counts = summary.path("counts");
    List<String> words = new ArrayList<>();
    (counts.isEmpty() ? summary.path("rows") : counts)
        .properties()
        .forEach(count -> words.add(count.getKey() + " " + count.getValue().asText()));
    if (!words.isEmpty()) out.printf("%-10s %s%n", task, String.join(", ", words));
  }

  private int tellFailure(DagRun run) {
    for (TaskInstance task : client.tasks(run)) {
      if (!task.failed()) continue;
      out.println("The last lines of " + task.taskId() + ", try " + task.tryNumber() + ":");
      for (String line : tail(run, task)) out.println("  " + line);
    }
    out.println(
        "Mend the cause, then: ./zhibiao airflow retry " + run.runId() + " --dag " + run.dagId());
    return AirflowExit.RUN_FAILED;
  }

  /** A log that cannot be had must not hide that the run failed. */
  private List<String> tail(DagRun run, TaskInstance task) {
    try {
      return client.logTail(run, task, options.logLines());
    } catch (AirflowFailure failure) {
      return List.of("(no log: " + failure.getMessage() + ")");
    }
  }
}
