package org.zhibiao.airflow.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What we ask of an Airflow, in the words of its REST API v2. Every call throws an {@link
 * AirflowFailure} where it does not succeed, and may be made again without doing its work twice.
 */
public final class AirflowClient {
  private static final int PAGE = 100;

  private final ApiCaller caller;

  public AirflowClient(AirflowServer server, Optional<Credentials> credentials) {
    this(server, credentials, Pause.sleeping());
  }

  AirflowClient(AirflowServer server, Optional<Credentials> credentials, Pause pause) {
    this.caller = new ApiCaller(server, credentials, pause);
  }

  /** How the server's parts are; needs no login. */
  public Health health() {
    ApiRequest request = ApiRequest.get("/api/v2/monitor/health");
    return ApiCaller.read(request, Health::of, caller.callOpen(request));
  }

  public DagDetails dag(String dagId) {
    return get(dagPath(dagId) + "/details", DagDetails::of);
  }

  /** Lets the DAG's runs start; does nothing to one that is not paused. */
  public void unpause(String dagId) {
    caller.call(
        ApiRequest.patch(dagPath(dagId) + "?update_mask=is_paused", Map.of("is_paused", false)));
  }

  /**
   * Starts a run, or finds the one that the same request started before: Airflow answers 409 to a
   * run id that it knows.
   */
  public Triggered trigger(TriggerRequest wish) {
    Map<String, Object> body = new HashMap<>();
    body.put("dag_run_id", wish.runId());
    body.put("logical_date", wish.logicalDate().map(Object::toString).orElse(null));
    body.put("conf", wish.conf());
    ApiRequest request = ApiRequest.post(dagPath(wish.dagId()) + "/dagRuns", body);
    try {
      return new Triggered(ApiCaller.read(request, DagRun::of, caller.call(request)), false);
    } catch (AirflowFailure.Conflict conflict) {
      return new Triggered(existing(wish, conflict), true);
    }
  }

  private DagRun existing(TriggerRequest wish, AirflowFailure.Conflict conflict) {
    try {
      return run(wish.dagId(), wish.runId());
    } catch (AirflowFailure.NotFound otherRun) {
      conflict.addSuppressed(otherRun);
      throw conflict;
    }
  }

  public DagRun run(String dagId, String runId) {
    return get(runPath(dagId, runId), DagRun::of);
  }

  /** The newest runs of a DAG, the last one first. */
  public List<DagRun> newestRuns(String dagId, int atMost) {
    String path = dagPath(dagId) + "/dagRuns?order_by=-run_after&limit=" + atMost;
    return get(path, answer -> all(answer.path("dag_runs"), DagRun::of));
  }

  /** The tasks of a run, in the order in which they began; those that wait come last. */
  public List<TaskInstance> tasks(DagRun run) {
    String path = runPath(run.dagId(), run.runId()) + "/taskInstances?limit=" + PAGE;
    List<TaskInstance> tasks =
        get(path, answer -> all(answer.path("task_instances"), TaskInstance::of));
    return tasks.stream()
        .sorted(Comparator.comparing(task -> task.started().orElse(Instant.MAX)))
        .toList();
  }

  /** The last lines that a task logged in its newest try. */
  public List<String> logTail(DagRun run, TaskInstance task, int lines) {
    int tryNumber = Math.max(1, task.tryNumber());
    String path =
        taskPath(run, task.taskId()) + "/logs/" + tryNumber + "?full_content=true&map_index=-1";
    List<String> log = get(path, TaskLog::lines);
    return log.subList(Math.max(0, log.size() - lines), log.size());
  }

  /** What a task left under a key for others to read, such as its counts. */
  public Optional<JsonNode> xcom(DagRun run, String taskId, String key) {
    try {
      String path = taskPath(run, taskId) + "/xcomEntries/" + encoded(key);
      return Optional.of(get(path, answer -> answer.path("value")));
    } catch (AirflowFailure.NotFound none) {
      return Optional.empty();
    }
  }

  /** The datasets that a run has changed. */
  public List<AssetEvent> assetEvents(DagRun run) {
    String path =
        "/api/v2/assets/events?limit="
            + PAGE
            + "&source_dag_id="
            + encoded(run.dagId())
            + "&source_run_id="
            + encoded(run.runId());
    return get(path, answer -> all(answer.path("asset_events"), AssetEvent::of));
  }

  /**
   * Has the failed tasks of a run, and those that waited for them, run again; says which. A run
   * without a failed task is left as it is.
   */
  public List<String> retryFailed(DagRun run) {
    Map<String, Object> body =
        Map.of("dag_run_id", run.runId(), "dry_run", false, "only_failed", true);
    return clear(run, body);
  }

  /** Has one task of a run, and all that follow it, run again, whatever came of them. */
  public List<String> clearFrom(DagRun run, String taskId) {
    Map<String, Object> body =
        Map.of(
            "dag_run_id", run.runId(),
            "dry_run", false,
            "only_failed", false,
            "task_ids", List.of(taskId),
            "include_downstream", true,
            "prevent_running_task", true);
    return clear(run, body);
  }

  private List<String> clear(DagRun run, Map<String, Object> body) {
    ApiRequest request = ApiRequest.post(dagPath(run.dagId()) + "/clearTaskInstances", body);
    return ApiCaller.read(
        request,
        answer -> all(answer.path("task_instances"), task -> Json.text(task, "task_id")),
        caller.call(request));
  }

  /** Starts a backfill, or finds the one over the same span that is under way. */
  public Backfill backfill(BackfillRequest wish) {
    ApiRequest request = ApiRequest.post("/api/v2/backfills", wish.body());
    try {
      return ApiCaller.read(request, Backfill::of, caller.call(request));
    } catch (AirflowFailure.Conflict conflict) {
      return backfills(wish.dagId()).stream()
          .filter(backfill -> backfill.covers(wish))
          .findFirst()
          .orElseThrow(() -> conflict);
    }
  }

  public Backfill backfill(int id) {
    return get("/api/v2/backfills/" + id, Backfill::of);
  }

  /** The backfills of a DAG, the newest first. */
  public List<Backfill> backfills(String dagId) {
    String path = "/api/v2/backfills?order_by=-id&limit=" + PAGE + "&dag_id=" + encoded(dagId);
    return get(path, answer -> all(answer.path("backfills"), Backfill::of));
  }

  private <T> T get(String path, Function<JsonNode, T> reader) {
    ApiRequest request = ApiRequest.get(path);
    return ApiCaller.read(request, reader, caller.call(request));
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> reader) {
    List<T> values = new ArrayList<>();
    for (JsonNode each : array) values.add(reader.apply(each));
    return List.copyOf(values);
  }

  private static String dagPath(String dagId) {
    return "/api/v2/dags/" + encoded(dagId);
  }

  private static String runPath(String dagId, String runId) {
    return dagPath(dagId) + "/dagRuns/" + encoded(runId);
  }

  private static String taskPath(DagRun run, String taskId) {
    return runPath(run.dagId(), run.runId()) + "/taskInstances/" + encoded(taskId);
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
