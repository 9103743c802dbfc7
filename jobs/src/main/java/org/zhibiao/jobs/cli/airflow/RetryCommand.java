package org.zhibiao.jobs.cli.airflow;

import java.util.List;
import java.util.Optional;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.DagRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has the failed tasks of a run done again, once their cause is mended. */
@Command(
    name = "retry",
    description = "Run the failed tasks of a run again, and what follows them.")
final class RetryCommand extends AirflowTask {
  @Mixin private ServerOptions server;
  @Mixin private WaitOptions waiting;

  @Option(
      names = "--dag",
      paramLabel = "ID",
      defaultValue = "zhibiao_nightly",
      description = "Default: ${DEFAULT-VALUE}.")
  private String dag;

  @Option(
      names = "--from",
      paramLabel = "TASK",
      description = "Run this task and all that follow again, even if they succeeded.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--wait", description = "Wait for the end; the exit code is the run's outcome.")
  private boolean wait;

  @Parameters(paramLabel = "RUN", description = "The run's id.")
  private String runId;

  @Override
  int run() {
    AirflowClient client = server.client();
    DagRun run = client.run(dag, runId);
    List<String> tasks =
        from.map(task -> client.clearFrom(run, task)).orElseGet(() -> client.retryFailed(run));
    System.out.println(tasks.isEmpty() ? "Nothing to run again." : "Runs again: " + tasks);
    if (!wait) return AirflowExit.DONE;
    return new RunOutcome(client, waiting, System.out).await(client.run(dag, runId));
  }
}
