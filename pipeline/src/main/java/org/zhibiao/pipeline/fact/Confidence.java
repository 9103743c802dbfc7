package org.zhibiao.pipeline.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.schemas.Seeds;

/**
 * The extractor's own estimate that a whole statement is right: the share of right facts that was
 * measured in its group on annotated reports, as seeds/confidence.csv keeps it.
 */
final class Confidence {
  private static final Map<String, Double> MEASURED =
      Seeds.rows("confidence").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> key(row.get("indicator"), row.get("doubt")),
                  row -> Double.valueOf(row.get("confidence"))));

  private Confidence() {}

  /** From 0 to 1, to two places. */
  static double of(IndicatorReading indicator, List<Flag> flags) {
    ConfidenceGroup group = ConfidenceGroup.of(indicator, flags);
    return MEASURED.get(key(group.indicator().code(), group.doubt().code()));
  }

  private static String key(String indicator, String doubt) {
    return indicator + "/" + doubt;
  }
}
