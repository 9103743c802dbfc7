package org.zhibiao.pipeline.statement;

import java.math.BigDecimal;
import java.util.Optional;

/** Gives a growth or a change the sign of its verb: 下降11.5% is -11.5. */
final class SignReader {
  private SignReader() {}

  static boolean isFall(FigureContext context, Measure measure) {
    if (measure != Measure.GROWTH && measure != Measure.CHANGE) {
      return false;
    }
    Optional<Cue> behind = MeasureReader.verbBehind(context);
    if (behind.isPresent()) {
      return behind.get().kind().isNegative();
    }
    if (context.governor().isEmpty()) {
      return false;
    }
    CueKind kind = context.governor().get().kind();
    if (kind.isNegative()) {
      return true;
    }
    boolean passes = kind == CueKind.ENDPOINT || kind == CueKind.BOUND || kind == CueKind.ACTIVITY;
    return passes && fallBefore(context);
  }

  /** 降幅达5%: the noun before the verb says that it is a fall. */
  private static boolean fallBefore(FigureContext context) {
    int to = context.governor().orElseThrow().start();
    CueKind last = null;
    for (Cue cue : context.cues()) {
      boolean tells = cue.kind().isNoun() || cue.kind().isDelta();
      if (tells && cue.start() >= context.clause().start() && cue.end() <= to) {
        last = cue.kind();
      }
    }
    return last == CueKind.FALL_NOUN || last == CueKind.FALL;
  }

  static BigDecimal signed(BigDecimal value, boolean fall) {
    return value == null || !fall || value.signum() < 0 ? value : value.negate();
  }
}
