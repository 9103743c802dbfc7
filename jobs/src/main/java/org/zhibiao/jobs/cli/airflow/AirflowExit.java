package org.zhibiao.jobs.cli.airflow;

import org.zhibiao.airflow.client.AirflowFailure;

/** The exit codes of {@code ./zhibiao airflow}, next to those of the stages that they tell of. */
final class AirflowExit {
  /** The run succeeded, or what was asked is done. */
  static final int DONE = 0;

  /** The run succeeded, but some reports were set aside. */
  static final int WITH_WARNING = 1;

  /** Airflow refuses: wrong values, no such DAG, no right to it, a clash. */
  static final int REFUSED = 2;

  /** The run failed; nothing was published. */
  static final int RUN_FAILED = 3;

  /** The run goes on, but we were to wait no longer. */
  static final int NOT_YET = 4;

  /** Airflow cannot be reached, does not answer, or fails itself. */
  static final int NO_AIRFLOW = 5;

  private AirflowExit() {}

  static int of(AirflowFailure failure) {
    return failure.mayPass() || failure instanceof AirflowFailure.NotAirflow ? NO_AIRFLOW : REFUSED;
  }
}
