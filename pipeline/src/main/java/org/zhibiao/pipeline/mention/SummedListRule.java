package org.zhibiao.pipeline.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A small number with 大: a fact where it sums up a list just given (金融、科技、商务三大产业) or is written in
 * digits, else the name of a set (三大文化设施).
 */
final class SummedListRule implements KindRule {
  private static final int LONGEST_ITEM = 14;

  /** 在种业和农机两大领域: two things joined sum up to two. */
  private static final Pattern PAIR = Pattern.compile("[^、]{2,12}[和与、][^、和与]{2,12}$");

  /** 五大场馆全部竣工: what became of each counts them. */
  private static final Pattern DONE =
      Pattern.compile(
          "大[一-龥]{2,6}?(?:全部|全线|全面|均|相继|陆续)*(?:落地|贯通|建成|通车|投产|启用|投用|竣工|挂牌|揭牌)(?![一-龥]*(?:项目|工程|行动|率))");

  /** 六大类36项: the classes are counted like what is in them. */
  private static final Pattern SORTED = Pattern.compile("大类[0-9]+(?:项|个|条|件)");

  /** What shows that the clause went on to something else behind its list. */
  private static final List<String> VERBS =
      List.of("入选", "入围", "获评", "实施", "推进", "开展", "打造", "推动", "深化", "完成", "列入");

  @Override
  public Optional<Verdict> judge(Sight sight) {
    if (!sight.isSmallHan() || !sight.precedes("大") || sight.written().equals("一")) {
      return Optional.empty();
    }
    boolean pair = sight.written().equals("两") && PAIR.matcher(sight.clauseBefore()).find();
    boolean told = sight.goesOn(SORTED) || sight.goesOn(DONE);
    boolean list = told || sight.before() == '等' || pair || endsList(sight.clauseBefore());
    return Optional.of(
        list
            ? new Verdict(MentionKind.FACT, "summed_list")
            : new Verdict(MentionKind.LABEL, "named_set"));
  }

  private static boolean endsList(String clause) {
    int lastItem = Math.max(clause.lastIndexOf('、'), clause.lastIndexOf("”“"));
    if (lastItem < 0 || clause.contains("大")) {
      return false;
    }
    String item = clause.substring(lastItem + 1);
    return item.length() <= LONGEST_ITEM && VERBS.stream().noneMatch(item::contains);
  }
}
