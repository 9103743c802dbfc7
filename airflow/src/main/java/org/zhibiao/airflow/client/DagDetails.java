package org.zhibiao.airflow.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What Airflow knows of a DAG.
 *
 * @param paused a paused DAG takes triggers but runs none of them
 * @param importErrors its file no longer loads, so that an old version is shown
 * @param schedule such as {@code 0 2 * * *}
 */
public record DagDetails(
    String dagId, boolean paused, boolean importErrors, String schedule, int maxActiveRuns) {

  static DagDetails of(JsonNode json) {
    return new DagDetails(
        Json.text(json, "dag_id"),
        json.path("is_paused").asBoolean(),
        json.path("has_import_errors").asBoolean(),
        Json.optionalText(json, "timetable_summary").orElse("none"),
        json.path("max_active_runs").asInt());
  }
}
