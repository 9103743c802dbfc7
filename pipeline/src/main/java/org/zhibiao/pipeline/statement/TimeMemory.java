package org.zhibiao.pipeline.statement;

import java.util.List;
import java.util.Optional;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.outline.SectionRole;

/** Keeps the time that a paragraph's sentences have set for those behind them. */
final class TimeMemory {
  private int paragraph = -1;
  private TimeExpression standing;

  /** What still holds at this sentence. */
  Optional<TimeExpression> before(Passage passage) {
    if (passage.paragraph() != paragraph) {
      paragraph = passage.paragraph();
      standing = null;
    }
    return Optional.ofNullable(standing);
  }

  /** A span that opens a sentence holds on; a single year does where the section has none. */
  void learn(Passage passage, List<TimeExpression> times) {
    for (TimeExpression time : times) {
      boolean opens = time.start() <= TimeScanner.OPENING;
      boolean whole = !time.period().isPartOfYear();
      boolean span = opens && (time.role() == TimeRole.SPAN || time.role() == TimeRole.RANGE);
      boolean point =
          opens && time.role() == TimeRole.WHEN && passage.section().role() == SectionRole.UNKNOWN;
      if (whole && (span || point)) {
        standing = time;
      }
    }
  }
}
