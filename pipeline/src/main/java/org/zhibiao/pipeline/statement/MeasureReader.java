package org.zhibiao.pipeline.statement;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.quantity.ComparatorCode;

/**
 * Reads what sort of magnitude a figure is, from its unit and the word that governs it: the 5% of
 * 增长5% is a growth, that of 占比5% a share.
 */
final class MeasureReader {
  private static final Set<CueKind> GROWING =
      Set.of(
          CueKind.RISE,
          CueKind.FALL,
          CueKind.GAIN,
          CueKind.LOSS,
          CueKind.BETTER_UP,
          CueKind.BETTER_DOWN,
          CueKind.SAVING);

  /** 5%的增长, 两位数增长: the word that says so may follow. */
  private static final Pattern GROWTH_BEHIND =
      Pattern.compile("^[%个]?(?:左右|以上|以内|以下)?的?(?:高速|较快|快速|稳定|年均)?(?:增长|增速|增幅|涨幅)(?![点极])");

  /** 提前两月实现100%覆盖: how much of it is done. */
  private static final Pattern FULL_BEFORE = Pattern.compile(".*实现");

  /** 按6%的幅度压减: a rate at which the verb behind works. */
  private static final Pattern RATE_OF_VERB_BEHIND =
      Pattern.compile("^[%个]?(?:左右|以上|以内)?的(?:幅度|速度|比例)(?:逐年|逐步|每年|继续)?(?<verb>[一-龥]{2}).*");

  /** A unit that counts persons or things: what a bettered one of is not a difference. */
  private static final Set<String> CLASSIFIERS =
      Set.of(
          "", "个", "家", "名", "人", "人次", "户", "所", "条", "项", "座", "处", "栋", "套", "件", "辆", "台", "位",
          "支", "只", "头", "片", "块", "公里", "平方公里", "平方米", "亩", "万亩", "公顷", "村", "对", "批", "组");

  /** 提升2个等级, 提升4位: steps of a scale, which are no things. */
  private static final Pattern STEPS_BEHIND = Pattern.compile("^个?(?:等级|位次|名次|档次|位)(?![一-龥]*企业)");

  /** 新增万吨级泊位6个: a size that names a class is none of what was added. */
  private static final Pattern CLASS_BEHIND = Pattern.compile("^[^，；。、0-9]{0,3}级.*");

  /** What is counted in these is never added or taken away. */
  private static final Pattern ASPECT_BEHIND = Pattern.compile("^个?(?:方面|层面|环节|维度|步|点).*");

  private static final Pattern ZERO_OF_RATE = Pattern.compile(".*(?:率|占比|比重|比例).*(?:[从由到至为])");

  Measure measure(FigureContext context) {
    String unit = context.figure().quantity().unit();
    if (unit.equals("百分点")) {
      return Measure.CHANGE;
    }
    if (unit.contains("∶") || isRatio(context) || ReachedValue.isRatioOfIncomes(context)) {
      return Measure.MULTIPLE;
    }
    if (ReachedValue.standsAt(context)) {
      return unit.equals("%") ? Measure.SHARE : Measure.LEVEL;
    }
    if (unit.isEmpty() && (isPartOfWhole(context) || isZeroRate(context))) {
      return Measure.SHARE;
    }
    if (unit.equals("%") || unit.equals("‰")) {
      return ofPercentage(context);
    }
    if (unit.equals("倍")) {
      return grows(context) ? Measure.GROWTH : Measure.MULTIPLE;
    }
    return ofAmount(context);
  }

  private static boolean isRatio(FigureContext context) {
    String text = context.figure().mention().text();
    return context.figure().quantity().unit().isEmpty()
        && (text.contains("∶") || text.contains(":") || text.contains("："));
  }

  /** 三次产业比重为5.2∶38.3∶56.5: each tells what part of the whole it is. */
  private static boolean isPartOfWhole(FigureContext context) {
    String sentence = context.sentence();
    return isRatioSign(sentence, context.start() - 1) || isRatioSign(sentence, context.end());
  }

  /** 发生率由5%降为零, 普及率由零提高到60%. */
  private static boolean isZeroRate(FigureContext context) {
    return context.figure().mention().text().equals("零")
        && ZERO_OF_RATE.matcher(context.lead()).matches();
  }

  private static boolean isRatioSign(String sentence, int at) {
    return at > 0
        && at + 1 < sentence.length()
        && "∶:".indexOf(sentence.charAt(at)) >= 0
        && Character.isDigit(sentence.charAt(at - 1))
        && Character.isDigit(sentence.charAt(at + 1));
  }

  private Measure ofPercentage(FigureContext context) {
    String text = context.figure().mention().text();
    if (isPartOfAdded(context, text)) {
      return Measure.SHARE;
    }
    if (text.equals("零")) {
      return Measure.GROWTH;
    }
    boolean doubling =
        text.contains("番") || text.contains("倍") || context.following().startsWith("番");
    boolean times = context.following().startsWith("倍");
    if (doubling || times) {
      return Measure.GROWTH;
    }
    boolean done =
        FULL_BEFORE.matcher(context.between()).matches()
            && !GROWTH_BEHIND.matcher(context.following()).find();
    return !done && grows(context) ? Measure.GROWTH : Measure.SHARE;
  }

  /** 新增财力的三分之二用于民生: what part of what was added. */
  private static boolean isPartOfAdded(FigureContext context, String text) {
    boolean fraction = text.contains("半") || (text.contains("分之") && !text.contains("百分"));
    return fraction && context.governedBy(CueKind.GAIN) && !touches(context);
  }

  private boolean grows(FigureContext context) {
    if (GROWTH_BEHIND.matcher(context.following()).find() || verbBehind(context).isPresent()) {
      return true;
    }
    if (context.governor().isEmpty()) {
      return false;
    }
    CueKind kind = context.governor().get().kind();
    if (kind == CueKind.GROWTH_NOUN || kind == CueKind.FALL_NOUN) {
      return true;
    }
    if (GROWING.contains(kind)) {
      return !GovernedRatio.namesOne(context);
    }
    return kind != CueKind.RATIO_NOUN && GrowthSubject.holds(context);
  }

  /** The verb of growth or fall that 按…的幅度 leads to. */
  static Optional<Cue> verbBehind(FigureContext context) {
    Matcher rate = RATE_OF_VERB_BEHIND.matcher(context.following());
    if (!rate.matches()) {
      return Optional.empty();
    }
    int at = context.end() + rate.start("verb");
    return context.cues().stream()
        .filter(cue -> cue.start() == at && cue.kind().isDelta())
        .findFirst();
  }

  private static Measure ofAmount(FigureContext context) {
    boolean size =
        context.figure().quantity().comparator() == ComparatorCode.MAGNITUDE
            && (context.figure().quantity().unit().isEmpty()
                || CLASS_BEHIND.matcher(context.following()).matches());
    boolean pointedAt =
        context.between().endsWith("这") || ASPECT_BEHIND.matcher(context.following()).matches();
    if (size || pointedAt || context.governor().isEmpty()) {
      return Measure.LEVEL;
    }
    Cue governor = context.governor().get();
    return switch (governor.kind()) {
      case GAIN, LOSS -> JoinedVerb.weakens(context) ? Measure.LEVEL : Measure.CHANGE;
      case RISE, FALL -> touches(context) ? Measure.CHANGE : Measure.LEVEL;
      case BETTER_UP, BETTER_DOWN -> betters(context) ? Measure.CHANGE : Measure.LEVEL;
      case ABOVE, BELOW -> ReachedValue.isDistance(context) ? Measure.CHANGE : Measure.LEVEL;
      case ENDPOINT -> GainedSubject.holds(context) ? Measure.CHANGE : Measure.LEVEL;
      default -> Measure.LEVEL;
    };
  }

  private static boolean touches(FigureContext context) {
    return Adjacency.touches(context.between());
  }

  /** 提高1.2岁 is a difference, 提升100所学校 is a count of schools. */
  private static boolean betters(FigureContext context) {
    boolean steps = touches(context) && STEPS_BEHIND.matcher(context.following()).find();
    return steps || !CLASSIFIERS.contains(context.figure().quantity().unit());
  }
}
