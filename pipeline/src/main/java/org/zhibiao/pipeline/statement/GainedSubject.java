package org.zhibiao.pipeline.statement;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether what is reached is itself an increase: 城镇新增就业累计达60万人, but not 新增就业后岗位总数达90万个. */
final class GainedSubject {
  private static final Set<String> REACHES = Set.of("达", "达到", "累计达", "高达", "多达");
  private static final Pattern NOUN = Pattern.compile("[^，；。、0-9总存]{2,14}");

  private GainedSubject() {}

  static boolean holds(FigureContext context) {
    Cue reached = context.governor().orElseThrow();
    if (context.inherited() || !REACHES.contains(reached.word())) {
      return false;
    }
    Cue last = null;
    for (Cue cue : context.cues()) {
      boolean own = cue.start() >= context.left() && cue.end() <= reached.start();
      boolean tells = cue.kind() != CueKind.BOUND && !cue.word().equals("累计");
      last = own && tells && !isJob(cue) ? cue : last;
    }
    return last != null
        && last.kind() == CueKind.GAIN
        && last.end() - last.start() > 1
        && NOUN.matcher(context.sentence().substring(last.end(), reached.start())).matches();
  }

  /** 就业 behind 新增 is the noun of what was added. */
  private static boolean isJob(Cue cue) {
    return cue.word().equals("就业");
  }
}
