package org.zhibiao.pipeline.statement;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Amounts that stand at the end of the years though a verb of doing or 累计 is near: 建成码头6座、累计18座
 * (all there are), 研究机构累计80家, 压减到29个, 平均每平方公里3个.
 */
final class StandingAmount {
  private static final String BOUNDS = "(?:已|约|近|超|超过|逾|突破|达|达到|仅|只)*";

  /** A mark, then 累计 or 在建 and nothing else: what there is beside what was made. */
  private static final Pattern ALL_THERE_ARE =
      Pattern.compile("^[、，](?:累计|总数|总计|在建|现有)" + BOUNDS + "$");

  private static final Pattern NOUN_IN_ALL = Pattern.compile("(?<noun>.{2,})累计" + BOUNDS + "$");

  private static final Pattern SPAN_OR_WORK =
      Pattern.compile("年|期间|时期|以来|[^，]*(?:次|投|量|额|入|出|开行|举|办|参|受|获|授|引|签|培训|服务)");

  /** What stands as bodies or works do; money, tonnes and cases pass. */
  private static final Set<String> STANDING_UNITS = Set.of("家", "座", "个", "所", "处", "只");

  private static final Pattern ARRIVES =
      Pattern.compile("[^，；。]*(?:至(?!少|今)|(?<![达收得受看遇签办做送接找直])到)" + BOUNDS + "$");

  private static final Pattern PER_UNIT =
      Pattern.compile("(?:平均)?每(?:万|千|百)?(?:平方公里|人|名|户|个?村|个?乡镇|个?社区)[^，]*$|(?:人均|户均)[^，]*$");

  /** 零售额完成900亿元，年均增长8%: the amount is that of a year, as its growth is yearly. */
  private static final Pattern YEARLY_GROWTH_BEHIND =
      Pattern.compile("^元?[，、](?:五年)?(?:实际)?年均(?:实际)?(?:增长|递增|增速|增幅|提高).*", Pattern.DOTALL);

  private static final Pattern SUMMED = Pattern.compile("累计|共|总计|合计|年(?!度|末|底)");

  private StandingAmount() {}

  /**
   * Whether the figure is such a one.
   *
   * @param before the figure before it, null at the sentence's first
   */
  static boolean is(FigureContext context, FigureContext before) {
    String own = context.own();
    return isAllThereAre(own, context, before)
        || isNounInAll(own, context)
        || ARRIVES.matcher(own).matches()
        || PER_UNIT.matcher(own).find()
        || isOfAYear(context);
  }

  private static boolean isAllThereAre(String own, FigureContext context, FigureContext before) {
    return before != null
        && before.figure().quantity().unit().equals(context.figure().quantity().unit())
        && !context.figure().quantity().unit().endsWith("元")
        && ALL_THERE_ARE.matcher(own).matches();
  }

  private static boolean isNounInAll(String own, FigureContext context) {
    var noun = NOUN_IN_ALL.matcher(own);
    return noun.matches()
        && STANDING_UNITS.contains(context.figure().quantity().unit())
        && !SPAN_OR_WORK.matcher(noun.group("noun")).find()
        && context.cues().stream()
            .noneMatch(
                cue ->
                    cue.start() >= context.left()
                        && cue.end() <= context.start()
                        && !cue.word().equals("累计")
                        && (cue.kind().isActivity() || cue.kind().isDelta()));
  }

  private static boolean isOfAYear(FigureContext context) {
    String lead = context.own();
    return context.figure().quantity().unit().endsWith("元")
        && YEARLY_GROWTH_BEHIND.matcher(context.sentence().substring(context.end())).matches()
        && !SUMMED.matcher(lead).find();
  }
}
