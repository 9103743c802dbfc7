package org.zhibiao.pipeline.flag;

import java.util.Locale;

/** The closed list of doubts. The codes are published; their meanings stand in seeds/flags.csv. */
public enum FlagCode {
  PERIOD_ASSUMED,
  SUBJECT_INHERITED,
  SUBJECT_UNKNOWN,
  SUBJECT_DOUBTFUL,
  UNIT_MISSING,
  VALUE_IMPLAUSIBLE,
  MODALITY_ASSUMED,
  KIND_DOUBTFUL,
  REGION_UNKNOWN,
  REGION_ASSUMED,
  YEAR_UNKNOWN,
  YEAR_ASSUMED,
  DECLARED_DIFFERS,
  KIND_OF_REPORT_UNKNOWN,
  SECTION_ROLE_UNKNOWN;

  /** The code as it is published: {@code period_assumed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
