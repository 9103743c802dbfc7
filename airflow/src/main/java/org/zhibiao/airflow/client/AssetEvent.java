package org.zhibiao.airflow.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The word that a dataset has changed, for DAGs that follow it.
 *
 * @param extra what the task said of the change; ours tells the counts of the run
 */
public record AssetEvent(String asset, String taskId, JsonNode extra) {

  static AssetEvent of(JsonNode json) {
    return new AssetEvent(
        Json.text(json, "name"), Json.text(json, "source_task_id"), json.path("extra"));
  }
}
