package org.zhibiao.pipeline.statement;

import java.util.Locale;

/** Actual or target. */
public enum Modality {
  /** Stated as achieved. */
  OUTCOME,
  /** Planned, expected, required, to be done. */
  TARGET,
  /** Background, a rule, another place's figure, a comparison base. */
  OTHER;

  /** As published: {@code outcome}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
