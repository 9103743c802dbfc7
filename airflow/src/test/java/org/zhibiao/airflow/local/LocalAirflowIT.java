package org.zhibiao.airflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.AirflowFailure;
import org.zhibiao.airflow.client.AirflowServer;
import org.zhibiao.airflow.client.BackfillRequest;
import org.zhibiao.airflow.client.Credentials;
import org.zhibiao.airflow.client.DagRun;
import org.zhibiao.airflow.client.RunState;
import org.zhibiao.airflow.client.TriggerRequest;
import org.zhibiao.airflow.client.Triggered;

/** The client against a real Airflow; the DAG stays paused here, so that nothing runs. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class LocalAirflowIT {
  private static final String NIGHTLY = "zhibiao_nightly";

  @TempDir static Path folder;
  private static LocalAirflow airflow;
  private static AirflowServer server;
  private static AirflowClient client;

  @BeforeAll
  static void start() throws IOException {
    VirtualEnvironment environment = TestPython.requireAirflow();
    airflow = new LocalAirflow(folder);
    int port = freePort();
    airflow.up(
        environment, TestPython.ROOT.resolve("airflow/dags"), port, Map.of(), System.out::println);
    server = AirflowServer.at(airflow.address().orElseThrow());
    client = new AirflowClient(server, airflow.credentials());
  }

  @AfterAll
  static void stop() {
    if (airflow != null) assertThat(airflow.down()).isEqualTo(client != null);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void partsThatRunsNeedAreHealthy() {
    assertThat(client.health().canRunDags()).isTrue();
  }

  @Test
  void dagsAreThereWithTheirLimits() {
    assertThat(client.dag(NIGHTLY))
        .satisfies(
            dag -> {
              assertThat(dag.paused()).isTrue();
              assertThat(dag.importErrors()).isFalse();
              assertThat(dag.schedule()).isEqualTo("0 2 * * *");
              assertThat(dag.maxActiveRuns()).isEqualTo(1);
            });
    assertThat(client.dag("zhibiao_backfill").schedule()).isEqualTo("none");
  }

  @Test
  void sameWishTwiceIsOneRun() {
    TriggerRequest wish =
        TriggerRequest.forDate(
            NIGHTLY, Instant.parse("2026-03-01T18:00:00Z"), Map.of("master", ""));
    Triggered first = client.trigger(wish);
    Triggered second = client.trigger(wish);
    assertThat(first.already()).isFalse();
    assertThat(second.already()).isTrue();
    assertThat(second.run().runId()).isEqualTo(first.run().runId());
    assertThat(first.run().state()).isEqualTo(RunState.QUEUED);
    assertThat(first.run().logicalDate()).contains(Instant.parse("2026-03-01T18:00:00Z"));
  }

  @Test
  void otherWishForTheSameDateIsAConflict() {
    Instant date = Instant.parse("2026-03-02T18:00:00Z");
    client.trigger(TriggerRequest.forDate(NIGHTLY, date, Map.of()));
    TriggerRequest other = TriggerRequest.forDate(NIGHTLY, date, Map.of("master", "local[1]"));
    assertThatThrownBy(() -> client.trigger(other)).isInstanceOf(AirflowFailure.Conflict.class);
  }

  @Test
  void parametersThatTheDagForbidsAreRefused() {
    TriggerRequest wish =
        TriggerRequest.named(NIGHTLY, "wrong-master", Map.of("master", "http://elsewhere"));
    assertThatThrownBy(() -> client.trigger(wish))
        .isInstanceOf(AirflowFailure.Rejected.class)
        .hasMessageContaining("master");
  }

  @Test
  void unknownDagRunAndTaskAreNotFound() {
    assertThatThrownBy(() -> client.dag("no_such_dag"))
        .isInstanceOf(AirflowFailure.NotFound.class)
        .hasMessageContaining("no_such_dag");
    assertThatThrownBy(() -> client.run(NIGHTLY, "no_such_run"))
        .isInstanceOf(AirflowFailure.NotFound.class);
  }

  @Test
  void wrongPasswordAndWrongTokenAreNoLogin() {
    for (Credentials wrong :
        new Credentials[] {
          Credentials.password("zhibiao", "guess"), Credentials.token("no.such.token")
        }) {
      AirflowClient stranger = new AirflowClient(server, Optional.of(wrong));
      assertThatThrownBy(() -> stranger.dag(NIGHTLY))
          .isInstanceOf(AirflowFailure.NotLoggedIn.class);
    }
  }

  @Test
  void backfillIsTakenOnceAndFoundAgain() {
    BackfillRequest wish =
        new BackfillRequest(
            NIGHTLY,
            Instant.parse("2026-04-01T00:00:00Z"),
            Instant.parse("2026-04-03T00:00:00Z"),
            BackfillRequest.Reprocess.NONE,
            Map.of());
    int id = client.backfill(wish).id();
    assertThat(client.backfill(wish).id()).isEqualTo(id);
    assertThat(client.backfill(id).dagId()).isEqualTo(NIGHTLY);
    BackfillRequest later =
        new BackfillRequest(
            NIGHTLY, wish.from(), wish.to().plusSeconds(1), wish.reprocess(), Map.of());
    assertThatThrownBy(() -> client.backfill(later)).isInstanceOf(AirflowFailure.Conflict.class);
  }

  @Test
  void dagWithoutAScheduleCannotBeBackfilledByDates() {
    BackfillRequest wish =
        new BackfillRequest(
            "zhibiao_backfill",
            Instant.parse("2026-04-01T00:00:00Z"),
            Instant.parse("2026-04-03T00:00:00Z"),
            BackfillRequest.Reprocess.NONE,
            Map.of());
    assertThatThrownBy(() -> client.backfill(wish))
        .isInstanceOf(AirflowFailure.Rejected.class)
        .hasMessageContaining("schedule");
  }

  @Test
  void newestRunsComeFirst() {
    client.trigger(TriggerRequest.named(NIGHTLY, "older", Map.of()));
    client.trigger(TriggerRequest.named(NIGHTLY, "newer", Map.of()));
    assertThat(client.newestRuns(NIGHTLY, 50))
        .extracting(DagRun::runId)
        .filteredOn(id -> id.contains("older") || id.contains("newer"))
        .first()
        .asString()
        .contains("newer");
  }

  @Test
  void noLogHoldsThePassword() throws IOException {
    String password = Files.readString(airflow.passwordFile()).strip();
    try (Stream<Path> logs = Files.walk(folder.resolve("logs"))) {
      assertThat(logs.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(log -> assertThat(Files.readString(log)).doesNotContain(password));
    }
  }
}
