package org.zhibiao.pipeline.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.schemas.Seeds;

/**
 * Facts that are right about equally often: by whether the catalogue knows the indicator, and by
 * the worst of the flags. {@code 增长5.4%} of 地区生产总值 without a flag is in catalogued/none.
 */
public record ConfidenceGroup(Naming indicator, Doubt doubt) {

  /** Whether the catalogue names what is measured, or only the report's own words. */
  public enum Naming {
    CATALOGUED,
    OWN_WORDS;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The worst flag: none, a note, or a doubt that matters. */
  public enum Doubt {
    NONE,
    NOTE,
    DOUBT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Map<String, String> SEVERITIES =
      Seeds.rows("flags").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get("flag"), row -> row.get("severity")));

  public static ConfidenceGroup of(Fact fact) {
    return of(fact.indicator(), fact.flags());
  }

  static ConfidenceGroup of(IndicatorReading indicator, List<Flag> flags) {
    Naming naming = indicator.conceptCode().isEmpty() ? Naming.OWN_WORDS : Naming.CATALOGUED;
    if (flags.stream().anyMatch(ConfidenceGroup::isDoubt)) {
      return new ConfidenceGroup(naming, Doubt.DOUBT);
    }
    return new ConfidenceGroup(naming, flags.isEmpty() ? Doubt.NONE : Doubt.NOTE);
  }

  private static boolean isDoubt(Flag flag) {
    return "doubt".equals(SEVERITIES.get(flag.code().code()));
  }
}
