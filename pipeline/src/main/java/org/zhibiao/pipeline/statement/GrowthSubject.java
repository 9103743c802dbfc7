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
    Boolean inClause = lastNounGrows(context, context.clause().start(), governor.start());
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

  private static boolean near(FigureContext context, Cue cue, int to) {
    return to - cue.end() <= 4 && cue.start() >= context.left();
  }

  /** Null where neither a growth nor a ratio is named. */
  private static Boolean lastNounGrows(FigureContext context, int from, int to) {
    Boolean grows = null;
    for (Cue cue : context.cues()) {
      if (cue.start() >= from && cue.end() <= to) {
        switch (cue.kind()) {
          case GROWTH_NOUN, FALL_NOUN -> grows = true;
          case RATIO_NOUN -> grows = false;
          case RISE, FALL -> grows = near(context, cue, to) ? Boolean.TRUE : grows;
          default -> {}
        }
      }
    }
    return grows;
  }
}
