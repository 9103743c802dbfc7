package org.zhibiao.jobs.cli.airflow;

import org.zhibiao.airflow.client.AirflowClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sees a run through that somebody else has started. */
@Command(name = "wait", description = "Wait for the end of a run; the exit code is its outcome.")
final class WaitCommand extends AirflowTask {
  @Mixin private ServerOptions server;
  @Mixin private WaitOptions waiting;

  @Option(
      names = "--dag",
      paramLabel = "ID",
      defaultValue = "zhibiao_nightly",
      description = "Default: ${DEFAULT-VALUE}.")
  private String dag;

  @Parameters(paramLabel = "RUN", description = "The run's id.")
  private String run;

  @Override
  int run() {
    AirflowClient client = server.client();
    return new RunOutcome(client, waiting, System.out).await(client.run(dag, run));
  }
}
