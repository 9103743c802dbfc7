package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/**
 * Tells what flows over a span of years (建成学校300所) from what stands at its end (学校达到300所): the one
 * is of the span, the other of its last year.
 */
final class AspectReader {
  private static final Pattern EVERY = Pattern.compile("每年|年均|平均每年|年平均|逐年|历年");
  private static final Pattern TOTAL =
      Pattern.compile("累计(?!达|为|建成“)|共计|合计|总计|[年间来]共|[年间来]总共|五年累计|共(?:为|达|计|有)?(?:近|约|超过|超)?$");
  private static final Pattern EVENT_BEHIND =
      Pattern.compile(
          "^[^，；。]*?(?:入选|入围|出列|获批|获评|获得|荣获|获国家|获全国|通过|推广|落户|入驻|上市|迁入|除险|搬迁|脱贫|摘帽|投向|列入国家|获绿色|完工|竣工|开工|建成).*");
  private static final Pattern STOCK =
      Pattern.compile("(?:总量|总数|总规模|总里程|保有量|存量|余额)(?:已|将|仍)?(?:达|达到|为|超|超过|突破|近|约|至|到|增至|升至)*$");
  private static final Pattern SHARED_OUT = Pattern.compile("^[^，；。]*?(?:投向|用于|投入).*");
  private static final Pattern SERVED = Pattern.compile(".*(?<![作成认是共称])为(?:超|近|约|超过)?$");

  /** 两个台阶, 3个万亿级关口: steps taken over the years. */
  private static final Pattern STEPS = Pattern.compile("^个[^，；。、]{0,6}(?:台阶|关口).*");

  private AspectReader() {}

  static boolean flows(FigureContext context, Measure measure) {
    String lead = lead(context);
    return switch (measure) {
      case GROWTH, CHANGE -> true;
      case SHARE -> SHARED_OUT.matcher(context.following()).matches() || governs(context, "贡献");
      case MULTIPLE -> false;
      case LEVEL ->
          !isStock(context)
              && (EVERY.matcher(lead).find()
                  || TOTAL.matcher(lead).find()
                  || isMoneyOfYears(context)
                  || happens(context));
    };
  }

  /** 累计新增企业20万户、总量达90万户: the total stands at the end. */
  private static boolean isStock(FigureContext context) {
    String own =
        context.sentence().substring(Math.min(context.left(), context.start()), context.start());
    return STOCK.matcher(own).find();
  }

  /** Whether the figure is an average over years: 年均增长5%. */
  static boolean isYearly(FigureContext context) {
    return EVERY.matcher(lead(context)).find();
  }

  private static String lead(FigureContext context) {
    int from = Math.min(context.clause().start(), context.start());
    return context.sentence().substring(from, context.start());
  }

  /** 五年间扶贫资金达480亿元: money that is said to be of the years flows. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?:年(?:来|间|内|中|里|累计|共|全|，)|期间|时期)[^；。]*(?:投入|支出|投资|资金|拨款|补助|减免|贷款|经费|事业费)[^，；。]*$");

  private static boolean isMoneyOfYears(FigureContext context) {
    boolean money = context.figure().quantity().unit().endsWith("元");
    return money && MONEY.matcher(context.sentence().substring(0, context.start())).find();
  }

  private static boolean happens(FigureContext context) {
    String lead = context.sentence().substring(context.left(), context.start());
    if (SERVED.matcher(lead).matches() && context.following().length() > 3) {
      return true;
    }
    if (context.governor().map(cue -> cue.kind().isActivity()).orElse(false)
        || context.governedBy(CueKind.SAVING)
        || STEPS.matcher(context.following()).matches()) {
      return true;
    }
    boolean bare =
        context.governor().isEmpty()
            || context.inherited()
            || context.governor().get().kind().isNoun()
            || context.governedBy(CueKind.BOUND);
    return bare && EVENT_BEHIND.matcher(context.following()).matches();
  }

  private static boolean governs(FigureContext context, String word) {
    return context.governor().map(cue -> cue.word().equals(word)).orElse(false);
  }
}
