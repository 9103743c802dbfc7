package org.zhibiao.airflow.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each call sends, and what it makes of the answer. */
class AirflowClientTest {
  private static final String DAG = "/api/v2/dags/zhibiao_nightly";
  private static final TriggerRequest WISH =
      TriggerRequest.named("zhibiao_nightly", "ticket-7", Map.of("data", "/srv/data"));
  private static final String RUN = DAG + "/dagRuns/" + WISH.runId();

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
  void logsInOnceAndBringsTheTokenWithEveryRequest() {
    airflow.on(
        "GET " + DAG + "/details", 200, "{\"dag_id\":\"zhibiao_nightly\",\"is_paused\":true}");
    AirflowClient client = airflow.client();
    assertThat(client.dag("zhibiao_nightly").paused()).isTrue();
    client.dag("zhibiao_nightly");
    assertThat(airflow.requests())
        .containsExactly("POST /auth/token", "GET " + DAG + "/details", "GET " + DAG + "/details");
    assertThat(airflow.asked.get(0).body())
        .isEqualTo("{\"password\":\"pa55word\",\"username\":\"zhibiao\"}");
    assertThat(airflow.asked.get(1).authorization()).isEqualTo("Bearer t0ken");
  }

  @Test
  void tokenThatWeWereGivenNeedsNoLogin() {
    airflow.on("GET " + DAG + "/details", 200, "{\"dag_id\":\"zhibiao_nightly\"}");
    airflow.client(Credentials.token("given")).dag("zhibiao_nightly");
    assertThat(airflow.requests()).containsExactly("GET " + DAG + "/details");
    assertThat(airflow.asked.get(0).authorization()).isEqualTo("Bearer given");
  }

  @Test
  void healthNeedsNoLogin() {
    airflow.on(
        "GET /api/v2/monitor/health",
        200,
        """
        {"metadatabase":{"status":"healthy"},"scheduler":{"status":"healthy"},
         "triggerer":{"status":null},"dag_processor":{"status":"unhealthy"}}
        """);
    Health health = airflow.client().health();
    assertThat(health.parts()).containsEntry("triggerer", "absent");
    assertThat(health.canRunDags()).isFalse();
    assertThat(health)
        .hasToString(
            "dag_processor unhealthy, metadatabase healthy, scheduler healthy, triggerer absent");
    assertThat(airflow.requests()).containsExactly("GET /api/v2/monitor/health");
  }

  @Test
  void unpauseChangesThatFieldOnly() {
    airflow.on("PATCH " + DAG + "?update_mask=is_paused", 200, "{}");
    airflow.client().unpause("zhibiao_nightly");
    assertThat(airflow.asked.get(1).body()).isEqualTo("{\"is_paused\":false}");
  }

  @Test
  void triggerSendsTheDerivedIdTheDateAndTheParameters() throws IOException {
    TriggerRequest wish =
        TriggerRequest.forDate(
            "zhibiao_nightly", Instant.parse("2026-11-22T18:00:00Z"), Map.of("data", "/srv/data"));
    airflow.on("POST " + DAG + "/dagRuns", 200, run(wish.runId(), "queued"));
    Triggered triggered = airflow.client().trigger(wish);
    assertThat(triggered.already()).isFalse();
    assertThat(triggered.run().state()).isEqualTo(RunState.QUEUED);
    JsonNode sent = Json.MAPPER.readTree(airflow.asked.get(1).body());
    assertThat(sent.path("dag_run_id").asText()).isEqualTo(wish.runId());
    assertThat(sent.path("logical_date").asText()).isEqualTo("2026-11-22T18:00:00Z");
    assertThat(sent.path("conf").path("data").asText()).isEqualTo("/srv/data");
  }

  @Test
  void triggerWithoutDateSaysNullAsTheApiWants() throws IOException {
    airflow.on("POST " + DAG + "/dagRuns", 200, run(WISH.runId(), "queued"));
    airflow.client().trigger(WISH);
    JsonNode sent = Json.MAPPER.readTree(airflow.asked.get(1).body());
    assertThat(sent.has("logical_date")).isTrue();
    assertThat(sent.path("logical_date").isNull()).isTrue();
  }

  @Test
  void triggerWhoseFirstAnswerWasLostFindsTheRunThatItStarted() {
    airflow
        .on("POST " + DAG + "/dagRuns", 502, "<html>bad gateway</html>")
        .on(
            "POST " + DAG + "/dagRuns",
            409,
            "{\"detail\":{\"reason\":\"Unique constraint violation\"}}")
        .on("GET " + RUN, 200, run(WISH.runId(), "running"));
    Triggered triggered = airflow.client().trigger(WISH);
    assertThat(triggered.already()).isTrue();
    assertThat(triggered.run().runId()).isEqualTo(WISH.runId());
  }

  @Test
  void anotherRunOnTheSameDateIsAConflict() {
    airflow.on(
        "POST " + DAG + "/dagRuns",
        409,
        "{\"detail\":{\"reason\":\"Unique constraint violation\"}}");
    assertThatThrownBy(() -> airflow.client().trigger(WISH))
        .isInstanceOf(AirflowFailure.Conflict.class)
        .hasMessageContaining("Unique constraint violation");
  }

  @Test
  void tasksComeInTheOrderInWhichTheyBegan() {
    airflow
        .on("GET " + RUN, 200, run(WISH.runId(), "running"))
        .on(
            "GET " + RUN + "/taskInstances?limit=100",
            200,
            """
            {"task_instances":[
              {"task_id":"publish","state":null,"try_number":0,"start_date":null},
              {"task_id":"extract","state":"running","try_number":2,"pid":77,
               "start_date":"2026-11-22T02:00:09.5Z"},
              {"task_id":"ingest","state":"success","try_number":1,
               "start_date":"2026-11-22T02:00:01Z","end_date":"2026-11-22T02:00:07Z"}]}
            """);
    AirflowClient client = airflow.client();
    List<TaskInstance> tasks = client.tasks(client.run("zhibiao_nightly", WISH.runId()));
    assertThat(tasks)
        .extracting(TaskInstance::taskId)
        .containsExactly("ingest", "extract", "publish");
    assertThat(tasks.get(0).duration()).hasValueSatisfying(d -> assertThat(d).hasSeconds(6));
    assertThat(tasks.get(1).pid()).hasValue(77);
    assertThat(tasks.get(2).state()).isEqualTo("waiting");
  }

  @Test
  void logTailIsTheLastLinesWithoutAirflowsHousekeeping() {
    DagRun run = startedRun();
    airflow.on(
        "GET " + RUN + "/taskInstances/check/logs/2?full_content=true&map_index=-1",
        200,
        """
        {"content":[
          {"event":"::group::Pre Execute"},{"event":"DAG bundles loaded"},{"event":"::endgroup::"},
          {"timestamp":"2026-11-22T02:01:00.1Z","level":"info","event":"Output:"},
          {"timestamp":"2026-11-22T02:01:01.2Z","level":"info","event":"facts_have_units: 3 rows"},
          {"timestamp":"2026-11-22T02:01:02.3Z","level":"error","event":"Task failed with exception",
           "error_detail":[{"exc_type":"AirflowFailException","exc_value":"check: a check failed"}]}],
         "continuation_token":null}
        """);
    assertThat(airflow.client().logTail(run, task("check", 2), 2))
        .containsExactly(
            "2026-11-22T02:01:01Z info facts_have_units: 3 rows",
            "2026-11-22T02:01:02Z error Task failed with exception: AirflowFailException: check: a check failed");
  }

  @Test
  void logOfATaskThatGotNoFurtherThanHousekeepingIsShownWhole() {
    DagRun run = startedRun();
    airflow.on(
        "GET " + RUN + "/taskInstances/check/logs/1?full_content=true&map_index=-1",
        200,
        """
        {"content":[{"event":"::group::Pre Execute"},{"level":"error","event":"No such DAG"}]}
        """);
    assertThat(airflow.client().logTail(run, task("check", 1), 5))
        .containsExactly("error No such DAG");
  }

  @Test
  void whatATaskLeftForOthersIsReadOrEmpty() {
    DagRun run = startedRun();
    airflow.on(
        "GET " + RUN + "/taskInstances/publish/xcomEntries/return_value",
        200,
        "{\"key\":\"return_value\",\"value\":{\"facts\":7}}");
    AirflowClient client = airflow.client();
    assertThat(client.xcom(run, "publish", "return_value"))
        .hasValueSatisfying(value -> assertThat(value.path("facts").asInt()).isEqualTo(7));
    assertThat(client.xcom(run, "publish", "warning")).isEmpty();
  }

  @Test
  void datasetThatARunChangedComesWithItsCounts() {
    airflow.on(
        "GET /api/v2/assets/events?limit=100&source_dag_id=zhibiao_nightly&source_run_id="
            + WISH.runId(),
        200,
        """
        {"asset_events":[{"name":"zhibiao_warehouse","source_task_id":"publish",
          "extra":{"rows":{"facts":7}}}]}
        """);
    assertThat(airflow.client().assetEvents(startedRun()))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.asset()).isEqualTo("zhibiao_warehouse");
              assertThat(event.extra().at("/rows/facts").asInt()).isEqualTo(7);
            });
  }

  @Test
  void retryClearsTheFailedTasksForReal() throws IOException {
    airflow.on(
        "POST " + DAG + "/clearTaskInstances",
        200,
        "{\"task_instances\":[{\"task_id\":\"check\"},{\"task_id\":\"publish\"}]}");
    assertThat(airflow.client().retryFailed(startedRun())).containsExactly("check", "publish");
    JsonNode sent = Json.MAPPER.readTree(airflow.asked.get(1).body());
    assertThat(sent.path("dry_run").asBoolean(true)).isFalse();
    assertThat(sent.path("only_failed").asBoolean()).isTrue();
    assertThat(sent.path("dag_run_id").asText()).isEqualTo(WISH.runId());
  }

  @Test
  void clearingFromATaskTakesWhatFollowsAlong() throws IOException {
    airflow.on("POST " + DAG + "/clearTaskInstances", 200, "{\"task_instances\":[]}");
    airflow.client().clearFrom(startedRun(), "conform");
    JsonNode sent = Json.MAPPER.readTree(airflow.asked.get(1).body());
    assertThat(sent.path("task_ids").get(0).asText()).isEqualTo("conform");
    assertThat(sent.path("include_downstream").asBoolean()).isTrue();
    assertThat(sent.path("only_failed").asBoolean(true)).isFalse();
  }

  @Test
  void backfillThatIsUnderWayIsFoundAgain() {
    BackfillRequest wish =
        new BackfillRequest(
            "zhibiao_nightly",
            Instant.parse("2026-11-01T00:00:00Z"),
            Instant.parse("2026-11-03T00:00:00Z"),
            BackfillRequest.Reprocess.FAILED,
            Map.of());
    airflow
        .on("POST /api/v2/backfills", 409, "{\"detail\":\"There is already a running backfill\"}")
        .on(
            "GET /api/v2/backfills?order_by=-id&limit=100&dag_id=zhibiao_nightly",
            200,
            """
            {"backfills":[
              {"id":4,"dag_id":"zhibiao_nightly","from_date":"2026-11-01T00:00:00Z",
               "to_date":"2026-11-03T00:00:00Z","is_paused":false,"completed_at":null}]}
            """);
    assertThat(airflow.client().backfill(wish).id()).isEqualTo(4);
    assertThat(airflow.asked.get(1).body())
        .contains("\"max_active_runs\":1", "\"reprocess_behavior\":\"failed\"");
  }

  @Test
  void namesWithSpacesAndSlashesStayInTheirPlaceInTheAddress() {
    airflow.on("GET /api/v2/dags/a%20b%2Fc/details", 200, "{\"dag_id\":\"a b/c\"}");
    assertThat(airflow.client().dag("a b/c").dagId()).isEqualTo("a b/c");
  }

  private static DagRun startedRun() {
    try {
      return DagRun.of(Json.MAPPER.readTree(run(WISH.runId(), "running")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TaskInstance task(String taskId, int tryNumber) {
    return TaskInstance.of(
        Json.MAPPER.createObjectNode().put("task_id", taskId).put("try_number", tryNumber));
  }

  private static String run(String runId, String state) {
    return """
    {"dag_id":"zhibiao_nightly","dag_run_id":"%s","state":"%s","logical_date":null,"conf":{}}
    """
        .formatted(runId, state);
  }
}
