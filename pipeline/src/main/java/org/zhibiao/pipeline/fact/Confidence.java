package org.zhibiao.pipeline.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.schemas.Seeds;

/**
 * The extractor's own estimate that a whole statement is right. A fact whose indicator the
 * catalogue knows is seldom wrong; each doubt of seeds/flags.csv costs a part of the trust, a mere
 * note almost nothing. The weights follow the shares of right facts measured on annotated reports.
 */
final class Confidence {
  private static final double KNOWN_INDICATOR = 0.98;
  private static final double OWN_WORDS = 0.94;
  private static final double A_DOUBT = 0.8;
  private static final double A_NOTE = 0.99;

  private static final Map<String, String> SEVERITIES =
      Seeds.rows("flags").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get("flag"), row -> row.get("severity")));

  private Confidence() {}

  /** From 0 to 1, to two places. */
  static double of(IndicatorReading indicator, List<Flag> flags) {
    double confidence = indicator.conceptCode().isEmpty() ? OWN_WORDS : KNOWN_INDICATOR;
    for (Flag flag : flags) {
      confidence *= isDoubt(flag) ? A_DOUBT : A_NOTE;
    }
    return Math.round(confidence * 100) / 100.0;
  }

  private static boolean isDoubt(Flag flag) {
    return "doubt".equals(SEVERITIES.get(flag.code().code()));
  }
}
