package org.zhibiao.pipeline.mention;

import java.util.Optional;
import org.zhibiao.pipeline.unit.Unit;

/** Numerals that state a quantity: with a unit or classifier, per cent, a multiplier, 大. */
final class QuantityRule implements KindRule {
  private static final Verdict QUANTITY = new Verdict(MentionKind.FACT, "quantity");

  /** Classifiers that can only be that behind 两, 三 …; 三方, 三级, 两手 are names. */
  private static final String PLAIN_CLASSIFIERS =
      "个個项項条條件家座所处處批次位名人户种種类類款张台辆艘架列套块片栋间亩畝元吨噸斤米倍成篇支对双轮场届起宗笔份县省市只头株棵档";

  @Override
  public Optional<Verdict> judge(Sight sight) {
    return states(sight) ? Optional.of(QUANTITY) : Optional.empty();
  }

  private static boolean states(Sight sight) {
    return switch (sight.form()) {
      case PERCENT, FRACTION, HALF, RATIO, DOUBLING, PLACES -> true;
      case DIGITS -> true;
      case HAN -> hanStates(sight);
      case DATE, CODE, SIGN, UNCOUNTED, RANK_WORD -> false;
    };
  }

  /** 百企, 千镇, 万村 are names; 百亿企业 and 超千列 are not. */
  private static boolean isNamedOrder(Sight sight) {
    boolean hundreds = sight.isOrder() && sight.written().indexOf('亿') < 0;
    return hundreds && "超破近达逾过上约".indexOf(sight.before()) < 0;
  }

  private static boolean hanStates(Sight sight) {
    Unit unit = sight.unit();
    if (unit == null) {
      return sight.precedes("成") || (!sight.isSmallHan() && !isNamedOrder(sight));
    }
    if (!sight.isSmallHan()) {
      return true;
    }
    boolean plain = unit.surface().length() > 1 || PLAIN_CLASSIFIERS.contains(unit.surface());
    return plain && !sight.written().equals("一");
  }
}
