package org.zhibiao.airflow.client;

import java.time.Duration;

/** Lets time pass. Tests put one in its place that only notes how long it should have been. */
@FunctionalInterface
public interface Pause {
  void forDuration(Duration duration);

  /** Really waits; an interrupt ends the program's wait as it should. */
  static Pause sleeping() {
    return duration -> {
      try {
        Thread.sleep(duration.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while waiting for Airflow", e);
      }
    };
  }
}
