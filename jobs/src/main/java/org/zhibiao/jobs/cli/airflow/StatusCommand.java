package org.zhibiao.jobs.cli.airflow;

import java.util.Optional;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.DagDetails;
import org.zhibiao.airflow.client.DagRun;
import org.zhibiao.airflow.client.TaskInstance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How Airflow is, and how the last runs, or the tasks of one, went. */
@Command(name = "status", description = "Show Airflow's health and the newest runs, or one run.")
final class StatusCommand extends AirflowTask {
  private static final int NEWEST = 10;

  @Mixin private ServerOptions server;

  @Option(
      names = "--dag",
      paramLabel = "ID",
      defaultValue = "zhibiao_nightly",
      description = "Default: ${DEFAULT-VALUE}.")
  private String dag;

  @Parameters(arity = "0..1", paramLabel = "RUN", description = "A run's id.")
  private Optional<String> runId = Optional.empty();

  @Override
  int run() {
    AirflowClient client = server.client();
    if (runId.isPresent()) {
      showRun(client, client.run(dag, runId.get()));
    } else {
      showDag(client);
    }
    return AirflowExit.DONE;
  }

  private void showDag(AirflowClient client) {
    System.out.println("airflow    " + client.health());
    DagDetails details = client.dag(dag);
    System.out.printf(
        "%s  schedule %s%s%s%n",
        details.dagId(),
        details.schedule(),
        details.paused() ? ", paused" : "",
        details.importErrors() ? ", its file does not load" : "");
    for (DagRun run : client.newestRuns(dag, NEWEST)) {
      System.out.printf("%-8s %s%n", run.state(), run.runId());
    }
  }

  private static void showRun(AirflowClient client, DagRun run) {
    System.out.printf("%-8s %s%n", run.state(), run.runId());
    for (TaskInstance task : client.tasks(run)) {
      String took = task.duration().map(d -> d.toSeconds() + " s").orElse("");
      System.out.printf(
          "  %-10s %-16s try %d  %s%n", task.taskId(), task.state(), task.tryNumber(), took);
    }
  }
}
