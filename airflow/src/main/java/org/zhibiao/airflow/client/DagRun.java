package org.zhibiao.airflow.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * One run of a DAG, such as last night's of {@code zhibiao_nightly}.
 *
 * @param logicalDate the night it stands for; empty where it was triggered without one
 * @param conf the parameters it was triggered with
 */
public record DagRun(
    String dagId,
    String runId,
    RunState state,
    Optional<Instant> logicalDate,
    Optional<Instant> started,
    Optional<Instant> ended,
    JsonNode conf) {

  static DagRun of(JsonNode json) {
    return new DagRun(
        Json.text(json, "dag_id"),
        Json.text(json, "dag_run_id"),
        RunState.of(Json.text(json, "state")),
        Json.instant(json, "logical_date"),
        Json.instant(json, "start_date"),
        Json.instant(json, "end_date"),
        json.path("conf"));
  }
}
