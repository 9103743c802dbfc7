package org.zhibiao.pipeline.mention;

import java.util.Optional;

/** Orders of magnitude in the name of a programme: 百万亩造林绿化工程, 千亿斤粮食产能提升行动. */
final class ProgrammeRule implements KindRule {
  private static final int LONGEST_NAME = 16;
  private static final String NO_PART_OF_NAME = "，。；：、！？“”（）的";

  @Override
  public Optional<Verdict> judge(Sight sight) {
    boolean bounded = "近超约破逾上过".indexOf(sight.before()) >= 0;
    return sight.isOrder() && !bounded && opensProgramme(sight)
        ? Optional.of(new Verdict(MentionKind.LABEL, "programme"))
        : Optional.empty();
  }

  private static boolean opensProgramme(Sight sight) {
    String text = sight.text();
    int from = sight.numeral().end();
    for (int i = from; i < Math.min(text.length(), from + LONGEST_NAME); i++) {
      if (NO_PART_OF_NAME.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
      boolean project = text.startsWith("工程项目", i);
      if (!project
          && (text.startsWith("工程", i) || text.startsWith("计划", i) || text.startsWith("行动", i))) {
        return true;
      }
    }
    return false;
  }
}
