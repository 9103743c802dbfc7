package org.zhibiao.pipeline.mention;

import java.util.Optional;

/**
 * A small number with 大: a fact where it sums up a list just given (金融、科技、商务三大产业) or is written in
 * digits, else the name of a set (三大文化设施).
 */
final class SummedListRule implements KindRule {
  @Override
  public Optional<Verdict> judge(Sight sight) {
    if (!sight.isSmallHan() || !sight.precedes("大") || sight.written().equals("一")) {
      return Optional.empty();
    }
    boolean list = sight.before() == '等' || endsList(sight.clauseBefore());
    return Optional.of(
        list
            ? new Verdict(MentionKind.FACT, "summed_list")
            : new Verdict(MentionKind.LABEL, "named_set"));
  }

  private static boolean endsList(String clause) {
    return clause.contains("、") || clause.contains("”“");
  }
}
