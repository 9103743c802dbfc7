package org.zhibiao.airflow.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/** A backfill that Airflow works on, or has worked on when {@code completed} is set. */
public record Backfill(
    int id, String dagId, Instant from, Instant to, boolean paused, Optional<Instant> completed) {

  static Backfill of(JsonNode json) {
    return new Backfill(
        Integer.parseInt(Json.text(json, "id")),
        Json.text(json, "dag_id"),
        Json.instant(json, "from_date").orElseThrow(() -> new Json.MissingField("from_date")),
        Json.instant(json, "to_date").orElseThrow(() -> new Json.MissingField("to_date")),
        json.path("is_paused").asBoolean(),
        Json.instant(json, "completed_at"));
  }

  boolean covers(BackfillRequest request) {
    return completed.isEmpty() && from.equals(request.from()) && to.equals(request.to());
  }
}
