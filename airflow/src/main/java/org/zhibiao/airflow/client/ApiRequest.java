package org.zhibiao.airflow.client;

import java.util.Map;
import java.util.Optional;

/**
 * One request of the API, such as {@code GET /api/v2/dags/zhibiao_nightly/details}.
 *
 * @param path with its query, everything in it encoded already
 * @param body what is sent as JSON; its values may be secret, so it is never shown
 */
record ApiRequest(String method, String path, Optional<Map<String, ?>> body) {

  static ApiRequest get(String path) {
    return new ApiRequest("GET", path, Optional.empty());
  }

  static ApiRequest post(String path, Map<String, ?> body) {
    return new ApiRequest("POST", path, Optional.of(body));
  }

  static ApiRequest patch(String path, Map<String, ?> body) {
    return new ApiRequest("PATCH", path, Optional.of(body));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
