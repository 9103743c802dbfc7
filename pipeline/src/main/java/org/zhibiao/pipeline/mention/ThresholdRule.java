package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;

import java.util.Optional;
import java.util.regex.Pattern;

/** Sizes that only define which things are counted: 营收亿元以上企业, 500万元以上项目, 50户以上村. */
final class ThresholdRule implements KindRule {
  private static final Verdict THRESHOLD = new Verdict(MentionKind.LABEL, "threshold");
  private static final Pattern PER = Pattern.compile("每[^，。；、0-9]{1,4}$");
  private static final Pattern RATE = Pattern.compile("[^，。；0-9]{0,6}就[有需要能]|的增量");

  private static final String ENDS = "，。；、：！？）)”,;和及与的左且并";

  @Override
  public Optional<Verdict> judge(Sight sight) {
    boolean measured = sight.unit() != null && definesByMeasure(sight);
    return measured || definesRate(sight) || definesPlace(sight) || definesGroup(sight)
        ? Optional.of(THRESHOLD)
        : Optional.empty();
  }

  /** 万吨级以上泊位568个. */
  private static boolean definesClass(Sight sight) {
    String text = sight.text();
    int bound = sight.behindUnit();
    boolean atLeast = text.startsWith("级以上", bound) || text.startsWith("级及以上", bound);
    boolean ofCounted = "个座家".indexOf(sight.before()) >= 0;
    return atLeast && !ofCounted;
  }

  /** 每出口4辆汽车就有1辆: the first number only tells of how many. */
  private static boolean definesRate(Sight sight) {
    return PER.matcher(sight.clauseBefore()).find() && sight.goesOn(RATE);
  }

  private static boolean definesByMeasure(Sight sight) {
    return definesNoun(sight)
        || definesShare(sight)
        || definesClass(sight)
        || SizeOfCounted.is(sight);
  }

  /** 占比超过10%的有44种: what follows counts those that pass it. */
  private static boolean definesGroup(Sight sight) {
    int bound = sight.behindUnit();
    String text = sight.text();
    int end = text.startsWith("以上", bound) || text.startsWith("以下", bound) ? bound + 2 : bound;
    boolean sized = sight.unit() != null || sight.form() == NumeralForm.PERCENT;
    boolean counted = text.startsWith("的有", end) || text.startsWith("的共有", end);
    return sized && counted;
  }

  /** 人口20万以上的县. */
  private static boolean definesPlace(Sight sight) {
    return (sight.follows("人口") && sight.precedes("以上的")) || sight.precedes("以上人口县");
  }

  /** Money, power or households with 以上 right before a noun; what is closed down by its tons. */
  private static boolean definesNoun(Sight sight) {
    String kind = sight.unit().quantityKind();
    int bound = sight.behindUnit();
    String text = sight.text();
    boolean small = kind.equals("mass") && text.startsWith("以下", bound);
    boolean size =
        kind.equals("money")
            || kind.equals("power")
            || small
            || sight.unit().surface().equals("户")
            || sight.unit().surface().equals("倍");
    if (!size
        || !(text.startsWith("以上", bound)
            || text.startsWith("以下", bound)
            || text.startsWith("及以上", bound))) {
      return false;
    }
    int noun = bound + (text.charAt(bound) == '及' ? 3 : 2);
    char next = at(text, noun);
    boolean attribute = next == '的' && noun + 1 < text.length();
    return next != 0 && (attribute || ENDS.indexOf(next) < 0) && !text.startsWith("上下", noun);
  }

  /** 95%以上的村年收入超过10万元: the share is stated, the 10万 says of what. */
  private static boolean definesShare(Sight sight) {
    String clause = sight.clauseBefore();
    int share = clause.lastIndexOf('%');
    if (share < 0 || !sight.unit().quantityKind().equals("money")) {
      return false;
    }
    String between = clause.substring(share + 1);
    return (between.startsWith("以上的") || between.startsWith("的"))
        && (between.endsWith("超过") || between.endsWith("超") || between.endsWith("达到"));
  }
}
