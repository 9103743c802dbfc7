package org.zhibiao.airflow.client;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The wish that Airflow runs a DAG for every date of a span, one run after the other.
 *
 * @param reprocess which dates that have a run already are run again
 */
public record BackfillRequest(
    String dagId, Instant from, Instant to, Reprocess reprocess, Map<String, Object> conf) {

  public BackfillRequest {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A backfill ends before it begins: " + from + " to " + to);
    }
    conf = Map.copyOf(conf);
  }

  /** Airflow's three ways with dates that have been run. */
  public enum Reprocess {
    NONE,
    FAILED,
    COMPLETED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("dag_id", dagId);
    body.put("from_date", from.toString());
    body.put("to_date", to.toString());
    body.put("reprocess_behavior", reprocess.toString());
    body.put("max_active_runs", 1);
    if (!conf.isEmpty()) body.put("dag_run_conf", conf);
    return body;
  }
}
