package org.zhibiao.airflow.client;

import java.util.Locale;

/** The state of a DAG run, in Airflow's words. */
public enum RunState {
  QUEUED,
  RUNNING,
  SUCCESS,
  FAILED;

  static RunState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public boolean isEnd() {
    return this == SUCCESS || this == FAILED;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
