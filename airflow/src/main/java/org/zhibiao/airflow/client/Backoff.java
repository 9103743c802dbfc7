package org.zhibiao.airflow.client;

import java.time.Duration;

/**
 * How long to wait before asking again: 1 s, 2 s, 4 s, 8 s and so on, never more than the longest.
 *
 * @param first the first wait
 * @param longest no wait is longer
 * @param tries how often a request is sent in all before we give up
 */
public record Backoff(Duration first, Duration longest, int tries) {
  public static final Backoff REQUESTS =
      new Backoff(Duration.ofMillis(500), Duration.ofSeconds(8), 5);

  public Backoff {
    if (first.isNegative() || first.compareTo(longest) > 0 || tries < 1) {
      throw new IllegalArgumentException(
          "Invalid back-off: " + first + ", " + longest + ", " + tries);
    }
  }

  /** The wait after the given number of tries, counted from 1. */
  public Duration after(int tried) {
    Duration wait = first.multipliedBy(1L << Math.min(tried - 1, 20));
    return wait.compareTo(longest) > 0 ? longest : wait;
  }
}
