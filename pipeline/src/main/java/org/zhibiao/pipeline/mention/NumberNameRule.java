package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;

import java.util.Optional;

/**
 * Small digits right before a noun, without a classifier: 863计划, 301医院, 318试点 are called so; what
 * is counted has its classifier, but for medals, bridges and sets (8金9银, 3大工程).
 */
final class NumberNameRule implements KindRule {
  private static final Verdict NAME = new Verdict(MentionKind.LABEL, "number_name");
  private static final int LONGEST = 3;
  private static final String COUNTED_BARE = "成大金银铜桥隧多余纵横主核带廊翼园区城站港路";
  private static final String BOUNDS = "超近约逾达到至为共有各计第";

  @Override
  public Optional<Verdict> judge(Sight sight) {
    boolean small = sight.isPlainDigits() && sight.written().length() <= LONGEST;
    char behind = at(sight.text(), sight.behind());
    boolean noun = Character.isIdeographic(behind) && COUNTED_BARE.indexOf(behind) < 0;
    boolean bounded = BOUNDS.indexOf(sight.before()) >= 0;
    String written = sight.written();
    boolean round = written.endsWith(written.length() < LONGEST ? "0" : "00"); // 慰问500老党员
    return small && noun && !bounded && !round && sight.unit() == null
        ? Optional.of(NAME)
        : Optional.empty();
  }
}
