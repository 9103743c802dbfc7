package org.zhibiao.airflow.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One task of one run: {@code extract} is running, second try.
 *
 * @param state Airflow's word ({@code running}, {@code up_for_retry}, …), or {@code waiting} before
 *     it has any
 * @param tryNumber which try this is, from 1; 0 before the first
 * @param pid the process that runs it
 */
public record TaskInstance(
    String taskId,
    String state,
    int tryNumber,
    Optional<Instant> started,
    Optional<Instant> ended,
    OptionalLong pid) {

  /** The state of a task that Airflow has not come to yet; its API says null. */
  public static final String WAITING = "waiting";

  static TaskInstance of(JsonNode json) {
    JsonNode pid = json.path("pid");
    return new TaskInstance(
        Json.text(json, "task_id"),
        Json.optionalText(json, "state").orElse(WAITING),
        json.path("try_number").asInt(),
        Json.instant(json, "start_date"),
        Json.instant(json, "end_date"),
        pid.isNumber() ? OptionalLong.of(pid.asLong()) : OptionalLong.empty());
  }

  public boolean failed() {
    return state.equals("failed");
  }

  public Optional<Duration> duration() {
    return started.flatMap(from -> ended.map(to -> Duration.between(from, to)));
  }
}
