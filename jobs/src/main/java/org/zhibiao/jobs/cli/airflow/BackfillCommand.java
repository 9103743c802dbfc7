package org.zhibiao.jobs.cli.airflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.Backfill;
import org.zhibiao.airflow.client.BackfillRequest;
import org.zhibiao.airflow.client.TriggerRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports again after a new version, or makes up for nights on which nothing ran. */
@Command(
    name = "backfill",
    description = {
      "Read reports again (--region, --year; without either all of them),",
      "or make up for nights on which nothing ran (--from, --to)."
    })
final class BackfillCommand extends AirflowTask {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final String AGAIN = "zhibiao_backfill";

  /** The one task of that DAG, which starts and awaits a run of the nightly DAG. */
  static final String AGAIN_TASK = "read_again";

  static final String NIGHTLY = "zhibiao_nightly";

  @Mixin private ServerOptions server;
  @Mixin private RunParameters parameters;
  @Mixin private WaitOptions waiting;

  @Option(
      names = "--region",
      paramLabel = "CODE",
      description = "Region code (GB/T 2260); may be repeated.")
  private List<String> regions = new ArrayList<>();

  @Option(names = "--year", paramLabel = "YEAR", description = "Year of delivery; may be repeated.")
  private List<Integer> years = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DATE", description = "The first night, in Shanghai.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "The last night, in Shanghai.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--reprocess",
      paramLabel = "none|failed|completed",
      defaultValue = "none",
      description = "Which nights that have run run again (default: ${DEFAULT-VALUE}).")
  private BackfillRequest.Reprocess reprocess;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The same name again finds the same run.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--wait", description = "Wait for the end; the exit code is the run's outcome.")
  private boolean wait;

  @Override
  int run() {
    if (from.isPresent() != to.isPresent()) {
      throw new IllegalArgumentException("--from and --to belong together");
    }
    if (from.isPresent() && !(regions.isEmpty() && years.isEmpty())) {
      throw new IllegalArgumentException(
          "Give either nights (--from, --to) or reports (--region, --year)");
    }
    return from.isPresent() ? makeUpForNights() : readAgain();
  }

  private int readAgain() {
    AirflowClient client = server.client();
    Map<String, Object> conf = parameters.conf();
    if (!regions.isEmpty()) conf.put("region", regions);
    if (!years.isEmpty()) conf.put("year", years);
    TriggerRequest request =
        name.map(n -> TriggerRequest.named(AGAIN, n, conf))
            .orElseGet(() -> TriggerRequest.at(AGAIN, Instant.now(), conf));
    // The stages run in the nightly DAG; a paused one would let us wait for ever.
    if (client.dag(NIGHTLY).paused()) client.unpause(NIGHTLY);
    return TriggerCommand.start(client, request, wait, waiting);
  }

  private int makeUpForNights() {
    AirflowClient client = server.client();
    Instant begin = from.orElseThrow().atStartOfDay(SHANGHAI).toInstant();
    Instant end = to.orElseThrow().plusDays(1).atStartOfDay(SHANGHAI).minusSeconds(1).toInstant();
    BackfillRequest request =
        new BackfillRequest(NIGHTLY, begin, end, reprocess, parameters.conf());
    if (client.dag(NIGHTLY).paused()) client.unpause(NIGHTLY);
    Backfill backfill = client.backfill(request);
    System.out.println("Airflow works on backfill " + backfill.id() + " of " + NIGHTLY);
    return AirflowExit.DONE;
  }
}
