package org.zhibiao.airflow.client;

/** Is told what happens to a run while somebody waits for it. */
public interface RunListener {

  /** The run is queued, begins to run, or ends. */
  void runIs(DagRun run);

  /** A task enters a state, or a new try. */
  void taskIs(TaskInstance task);

  /** Airflow does not answer just now; we go on asking. */
  void trouble(AirflowFailure failure);
}
