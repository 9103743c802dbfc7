package org.zhibiao.pipeline.statement;

import java.util.List;

/**
 * Whether the percentage that is reached is itself a growth: 物价涨幅控制在3%, 增速保持在8%. The noun stands
 * before the verb in the clause, or in the clause before it where this one has no subject.
 */
final class GrowthSubject {
  private GrowthSubject() {}

  static boolean holds(FigureContext context) {
    Cue governor = context.governor().orElseThrow();
    int from = context.inherited() ? context.clause().start() : context.left();
    Boolean inClause = lastNounGrows(context, Math.min(from, governor.start()), governor.start());
    if (inClause != null) {
      return inClause;
    }
    boolean elided =
        context.sentence().substring(context.clause().start(), governor.start()).strip().length()
            <= 3;
    if (!elided || context.clause().number() == 0) {
      return false;
    }
    List<Clause> clauses = ClauseSplitter.split(context.sentence());
    Clause before = clauses.get(context.clause().number() - 1);
    return Boolean.TRUE.equals(lastNounGrows(context, before.start(), before.end()));
  }

  /** Null where neither a growth nor a ratio is named. */
  private static Boolean lastNounGrows(FigureContext context, int from, int to) {
    Boolean grows = null;
    for (Cue cue : context.cues()) {
      if (cue.start() >= from && cue.end() <= to) {
        switch (cue.kind()) {
          case GROWTH_NOUN, FALL_NOUN -> grows = true;
          case RATIO_NOUN -> grows = false;
          case RISE, FALL -> grows = to - cue.end() <= 4 ? Boolean.TRUE : grows;
          default -> {}
        }
      }
    }
    return grows;
  }
}
