package org.zhibiao.airflow.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The wish for one run of a DAG. Its run id is derived from it, so that the same wish sent twice,
 * because the first answer was lost or because somebody called the command again, starts one run.
 *
 * @param logicalDate the night the run stands for; Airflow allows one run a date
 * @param name what makes this wish another than the last one with the same parameters, such as
 *     {@code 2026-11-22T02:00:00Z} or a ticket's number
 * @param conf the DAG's parameters that differ from their defaults
 */
public record TriggerRequest(
    String dagId, Optional<Instant> logicalDate, String name, Map<String, Object> conf) {

  public TriggerRequest {
    if (!name.matches("[A-Za-z0-9_.~:+-]{1,100}")) {
      throw new IllegalArgumentException(
          "A run's name has letters, digits and _.~:+- only, at most 100 of them: " + name);
    }
    conf = Map.copyOf(conf);
  }

  /** A run for a date: asking again for the same date and parameters means the same run. */
  public static TriggerRequest forDate(
      String dagId, Instant logicalDate, Map<String, Object> conf) {
    return new TriggerRequest(dagId, Optional.of(logicalDate), logicalDate.toString(), conf);
  }

  /** A run by name, without a date: asking again under that name means the same run. */
  public static TriggerRequest named(String dagId, String name, Map<String, Object> conf) {
    return new TriggerRequest(dagId, Optional.empty(), name, conf);
  }

  /** A run now: only this very request, sent again, means the same run. */
  public static TriggerRequest at(String dagId, Instant now, Map<String, Object> conf) {
    return named(dagId, now.truncatedTo(ChronoUnit.MILLIS).toString(), conf);
  }

  /** Such as {@code zhibiao__2026-11-22T02:00:00Z__3f9c0a12b4de}. */
  public String runId() {
    String wish = Json.write(Map.of("dag", dagId, "name", name, "conf", new TreeMap<>(conf)));
    return "zhibiao__" + name + "__" + sha256(wish).substring(0, 12);
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
