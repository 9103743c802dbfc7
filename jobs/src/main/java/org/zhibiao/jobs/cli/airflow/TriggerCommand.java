package org.zhibiao.jobs.cli.airflow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.TriggerRequest;
import org.zhibiao.airflow.client.Triggered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts a run, and with {@code --wait} sees it through. */
@Command(name = "trigger", description = "Start a run of a DAG.")
final class TriggerCommand extends AirflowTask {
  @Mixin private ServerOptions server;
  @Mixin private RunParameters parameters;
  @Mixin private WaitOptions waiting;

  @Option(
      names = "--dag",
      paramLabel = "ID",
      defaultValue = "zhibiao_nightly",
      description = "Default: ${DEFAULT-VALUE}.")
  private String dag;

  @Option(
      names = "--logical-date",
      paramLabel = "TIME",
      description = "The night the run stands for, e.g. 2026-11-22T02:00:00+08:00; one run a date.")
  private Optional<String> logicalDate = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "A name for this request: the same again finds the same run.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--wait", description = "Wait for the end; the exit code is the run's outcome.")
  private boolean wait;

  @Override
  int run() {
    return start(server.client(), request(parameters.conf()), wait, waiting);
  }

  private TriggerRequest request(Map<String, Object> conf) {
    if (logicalDate.isPresent()) {
      Instant date = instant(logicalDate.get());
      return name.map(n -> new TriggerRequest(dag, Optional.of(date), n, conf))
          .orElseGet(() -> TriggerRequest.forDate(dag, date, conf));
    }
    return name.map(n -> TriggerRequest.named(dag, n, conf))
        .orElseGet(() -> TriggerRequest.at(dag, Instant.now(), conf));
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "--logical-date " + text + ": give a time and its zone, e.g. 2026-11-22T02:00:00+08:00",
          e);
    }
  }

  static int start(
      AirflowClient client, TriggerRequest request, boolean wait, WaitOptions waiting) {
    if (client.dag(request.dagId()).paused()) client.unpause(request.dagId());
    Triggered triggered = client.trigger(request);
    System.out.println(
        (triggered.already() ? "The run was there already: " : "Triggered: ")
            + triggered.run().runId());
    return wait
        ? new RunOutcome(client, waiting, System.out).await(triggered.run())
        : AirflowExit.DONE;
  }
}
