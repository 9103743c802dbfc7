package org.zhibiao.airflow.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting for a run: what is told, how often is asked, and when we give up. Time is made up. */
class RunWatcherTest {
  private static final String RUN = "/api/v2/dags/zhibiao_nightly/dagRuns/r1";
  private static final String TASKS = RUN + "/taskInstances?limit=100";

  private final List<String> told = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private final MadeUpTime time = new MadeUpTime();
  private FakeAirflow airflow;

  @BeforeEach
  void start() throws IOException {
    airflow = new FakeAirflow();
  }

  @AfterEach
  void stop() {
    airflow.close();
  }

  @Test
  void everyChangeIsToldOnceInItsOrder() {
    runIs("queued", "[]");
    runIs("running", "[{\"task_id\":\"ingest\",\"state\":\"running\",\"try_number\":1}]");
    runIs("running", "[{\"task_id\":\"ingest\",\"state\":\"running\",\"try_number\":1}]");
    runIs("running", "[{\"task_id\":\"ingest\",\"state\":\"up_for_retry\",\"try_number\":1}]");
    runIs("success", "[{\"task_id\":\"ingest\",\"state\":\"success\",\"try_number\":2}]");
    assertThat(await(Duration.ofHours(1)).state()).isEqualTo(RunState.SUCCESS);
    assertThat(told)
        .containsExactly(
            "run queued",
            "run running",
            "ingest running 1",
            "ingest up_for_retry 1",
            "ingest success 2",
            "run success");
  }

  @Test
  void asksEverMoreSeldomWhileNothingHappens() {
    runIs("running", "[]");
    await(Duration.ofSeconds(60));
    assertThat(waits.subList(0, 6))
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8),
            Duration.ofSeconds(15),
            Duration.ofSeconds(15));
  }

  @Test
  void deadlineIsKeptToTheSecondAndTheRunIsReportedAsItWas() {
    runIs("running", "[]");
    Instant begin = time.instant();
    assertThat(await(Duration.ofSeconds(50)).state()).isEqualTo(RunState.RUNNING);
    assertThat(Duration.between(begin, time.instant())).isEqualTo(Duration.ofSeconds(50));
  }

  @Test
  void serverThatRestartsMeanwhileIsTroubleButNoEnd() {
    runIs("running", "[]");
    airflow.on("GET " + RUN, 503, "");
    for (int tried = 1; tried < Backoff.REQUESTS.tries(); tried++)
      airflow.on("GET " + RUN, 503, "");
    runIs("success", "[]");
    assertThat(await(Duration.ofHours(1)).state()).isEqualTo(RunState.SUCCESS);
    assertThat(told).containsExactly("run running", "trouble ServerBroken", "run success");
  }

  @Test
  void runThatIsGoneEndsTheWait() {
    assertThatThrownBy(() -> await(Duration.ofHours(1)))
        .isInstanceOf(AirflowFailure.NotFound.class);
  }

  private void runIs(String state, String tasks) {
    airflow.on("GET " + RUN, 200, run(state));
    airflow.on("GET " + TASKS, 200, "{\"task_instances\":" + tasks + "}");
  }

  private static String run(String state) {
    return "{\"dag_id\":\"zhibiao_nightly\",\"dag_run_id\":\"r1\",\"state\":\"" + state + "\"}";
  }

  private DagRun await(Duration limit) {
    DagRun first;
    try {
      first = DagRun.of(Json.MAPPER.readTree(run("queued")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Pause pause =
        wait -> {
          waits.add(wait);
          time.now = time.now.plus(wait);
        };
    return new RunWatcher(airflow.client(), time, pause).await(first, limit, new Teller());
  }

  private final class Teller implements RunListener {
    @Override
    public void runIs(DagRun run) {
      told.add("run " + run.state());
    }

    @Override
    public void taskIs(TaskInstance task) {
      told.add(task.taskId() + " " + task.state() + " " + task.tryNumber());
    }

    @Override
    public void trouble(AirflowFailure failure) {
      told.add("trouble " + failure.getClass().getSimpleName());
    }
  }

  private static final class MadeUpTime extends Clock {
    private Instant now = Instant.parse("2026-11-22T02:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
