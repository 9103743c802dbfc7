package org.zhibiao.pipeline.source;

import java.util.List;
import java.util.Optional;

/**
 * The years in which the sessions of the National People's Congress met. From the fifth on a
 * congress sits for five years with a session in each.
 */
final class NationalCongress {
  private static final int FIRST_REGULAR = 5;
  private static final int FIRST_REGULAR_YEAR = 1978;
  private static final List<List<Integer>> EARLY_SESSIONS =
      List.of(
          List.of(1954, 1955, 1956, 1957, 1958),
          List.of(1959, 1960, 1962, 1963),
          List.of(1964),
          List.of(1975));

  private NationalCongress() {}

  static Optional<Integer> yearOf(int congress, int session) {
    if (congress < 1 || session < 1) {
      return Optional.empty();
    }
    if (congress >= FIRST_REGULAR) {
      return session > 5
          ? Optional.empty()
          : Optional.of(FIRST_REGULAR_YEAR + 5 * (congress - FIRST_REGULAR) + session - 1);
    }
    List<Integer> sessions = EARLY_SESSIONS.get(congress - 1);
    return session > sessions.size() ? Optional.empty() : Optional.of(sessions.get(session - 1));
  }
}
