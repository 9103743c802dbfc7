package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;

import java.util.Optional;
import java.util.regex.Pattern;

/** Sizes that only define which things are counted: 营收亿元以上企业, 500万元以上项目, 50户以上村. */
final class ThresholdRule implements KindRule {
  private static final Verdict THRESHOLD = new Verdict(MentionKind.LABEL, "threshold");
  private static final Pattern CRITERION =
      Pattern.compile("(?:生产总值|GDP|收入|营收|产值|投资额?|利润|市值|销售额|年销售|税收|纳税额?|成交额)(?:超过?|突破|达到?|过|逾)$");
  private static final Pattern PART = Pattern.compile("(?:以上|以下)?的?部分");
  private static final Pattern COUNTED_BEFORE =
      Pattern.compile(
          "[0-9](?:余|多)?(?:家|个|户|条|项)年?(?:销售|主营业务|营业)?(?:收入|额|产值|利润|投资)(?:超过?|突破|达到?|过|逾)$");
  private static final Pattern BOUNDED = Pattern.compile("(?:超过?|[过逾破])$");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:以上|以下)?(?:的?(?:[^，。；：、！？0-9的]{0,10}?(?:企业|集团|项目|园区|集群|城市|产品|品牌|县|区|旗|镇|村|街|商圈|平台)|会展|展会|安置点|安置区|校|院)[^，。；：、！？0-9]{0,8}|(?<=以上))[0-9]+(?:个|家|户|种|条|项|场|处|所)");
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

  /** 年销售收入超10亿元的企业达100家, 总投资超10亿元项目50个: money told of what is counted behind it. */
  private static boolean isCriterion(Sight sight) {
    String before = sight.clauseBefore();
    boolean bounded =
        BOUNDED.matcher(before).find() || sight.text().startsWith("以上", sight.behindUnit());
    boolean money = sight.unit().quantityKind().equals("money");
    boolean people = sight.unit().surface().equals("人") && bounded;
    if (money
        && PART.matcher(sight.text())
            .region(sight.behindUnit(), sight.text().length())
            .lookingAt()) {
      return true;
    }
    if (money && COUNTED_BEFORE.matcher(before).find()) {
      return true;
    }
    return (people || (money && (bounded || CRITERION.matcher(before).find())))
        && COUNTED
            .matcher(sight.text())
            .region(sight.behindUnit(), sight.text().length())
            .lookingAt();
  }

  /** 每出口4辆汽车就有1辆: the first number only tells of how many. */
  private static boolean definesRate(Sight sight) {
    return PER.matcher(sight.clauseBefore()).find()
        && RATE.matcher(sight.text()).region(sight.behindUnit(), sight.text().length()).lookingAt();
  }

  private static boolean definesByMeasure(Sight sight) {
    return definesNoun(sight) || definesShare(sight) || definesClass(sight) || isCriterion(sight);
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
            || "户倍".contains(sight.unit().surface());
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
