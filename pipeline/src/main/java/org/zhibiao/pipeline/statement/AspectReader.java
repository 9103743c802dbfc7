package org.zhibiao.pipeline.statement;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what flows over a span of years (建成学校300所) from what stands at its end (学校达到300所): the one
 * is of the span, the other of its last year. Reads the figures of one sentence in their order, as
 * a list goes on with what its first item tells.
 */
final class AspectReader {
  private static final Pattern EVERY =
      Pattern.compile("每年|年均(?!浓度|气温|降|汇率|值)|平均每年|年平均(?!浓度|气温|降|汇率|值)|逐年|历年");
  private static final Pattern TOTAL =
      Pattern.compile("累计(?!达|为|建成“)|共计|合计|总计|[年间来]共|[年间来]总共|五年累计|共(?:为|达|计|有)?(?:近|约|超过|超)?$");
  private static final Pattern ONE_YEAR = Pattern.compile("年度|全年|当年|当前|目前|现有|实有");
  private static final Pattern STOCK =
      Pattern.compile("(?:总量|总数|总规模|总里程|保有量|存量|余额)(?:已|将|仍)?(?:达|达到|为|超|超过|突破|近|约|至|到|增至|升至)*$");
  private static final Pattern SHARED_OUT = Pattern.compile("^[^，；。]*?(?:投向|用于|投入).*");
  private static final Pattern SERVED = Pattern.compile(".*(?<![作成认是共称])为(?:超|近|约|超过)?$");

  /** 两个台阶, 3个万亿级关口: steps taken over the years. */
  private static final Pattern STEPS = Pattern.compile("^个[^，；。、]{0,6}(?:台阶|关口|大关).*");

  /** 五年间扶贫资金达480亿元: money that is said to be of the years flows. */
  private static final Pattern OF_YEARS =
      Pattern.compile("(?:(?<![0-9])(?:[0-9]{1,2}|[两二三四五六七八九十])年(?!度|级|底|末)|期间|时期)[^；。]*$");

  /** 其中, 包括: a part flows as its whole does. */
  private static final Pattern PART =
      Pattern.compile("^(?:其中|包括|含|其中包括|用于|总投资|投资总额|投资总规模|总长|总金额|合同金额).*");

  /** 新时代以来两次…: a span whose beginning is not said. */
  private static final Pattern UNDATED_SPAN = Pattern.compile("(?:时代|大|全会)以来");

  private static final Pattern GROWTH_OF_AMOUNT =
      Pattern.compile("元(?:以上|左右)?[、，](?:同比|可比|实际)?(?:增长|下降|增|降)(?:约|近|超|超过)?");

  private static final Pattern OVER_YEARS = Pattern.compile("从|由|累计|共|年(?!度|底)|期间|以来");

  private static final Pattern SHARE_OF_SAME =
      Pattern.compile(
          "[%个家人户名万亿元吨公里以上余多左右]{0,6}[，、](?:约|超|超过)?(?:占(?:全国|全省|全市|同期)[^，；。]{0,6}|完成[^，；。]{0,10}(?:任务|目标|计划)的?)(?:约|近|超)?");

  /** 是前五年的2.3倍: years are measured by years. */
  private static final Pattern THAN_YEARS_BEFORE =
      Pattern.compile(".*(?:前|上一个|上个)(?:[0-9]{1,2}|[两二三四五六七八九十])?[年届](?:总和|之和|总量)?的(?:近|约|超)?");

  private static final Pattern JOINED = Pattern.compile(".*[、和及与]");

  /** A growth of more per cent than this is hardly that of one year. */
  private static final int MOST_IN_A_YEAR = 30;

  private static final int LONGEST_ITEM = 12;

  private FigureContext before;
  private Measure measureBefore;
  private boolean flowsBefore;
  private final Wholes wholes = new Wholes();

  /** To be asked for each figure of the sentence in turn. */
  boolean flows(FigureContext context, Measure measure) {
    boolean flows = flowsHere(context, measure);
    before = context;
    measureBefore = measure;
    flowsBefore = flows;
    if (measure == Measure.LEVEL || measure == Measure.CHANGE) {
      wholes.learn(context, flows);
    }
    return flows;
  }

  private boolean flowsHere(FigureContext context, Measure measure) {
    return switch (measure) {
      case CHANGE -> true;
      case GROWTH -> !arrives(context) && !isOfAYear(context);
      case SHARE ->
          SHARED_OUT.matcher(context.following()).matches()
              || governs(context, "贡献")
              || EVERY.matcher(context.own()).find()
              || isShareOfFlow(context);
      case MULTIPLE -> comparesTotal(context);
      case LEVEL -> levelFlows(context);
    };
  }

  private boolean levelFlows(FigureContext context) {
    String lead = context.lead();
    if (isStock(context) || context.own().endsWith("连续") || StandingAmount.is(context, before)) {
      return false;
    }
    Optional<Boolean> asWhole = wholes.flows(context);
    if (asWhole.isPresent()) {
      return asWhole.get();
    }
    boolean equals = before != null && flowsBefore && context.own().startsWith("相当于");
    return equals
        || EVERY.matcher(lead).find()
        || TOTAL.matcher(lead).find()
        || passes(context)
        || happens(context)
        || goesOn(context);
  }

  /** 新增就业90万人，占全国的十分之一: a share of what flows. */
  private boolean isShareOfFlow(FigureContext context) {
    return before != null
        && flowsBefore
        && measureBefore != Measure.LEVEL
        && SHARE_OF_SAME
            .matcher(context.sentence().substring(before.end(), context.start()))
            .matches();
  }

  /** 财政收入900亿元、增长3%: what stands beside the amount of a year is the growth of that year. */
  private boolean isOfAYear(FigureContext context) {
    return before != null
        && !flowsBefore
        && measureBefore == Measure.LEVEL
        && before.figure().quantity().unit().endsWith("元")
        && context.figure().quantity().unit().equals("%")
        && context.figure().quantity().value().doubleValue() <= MOST_IN_A_YEAR
        && GROWTH_OF_AMOUNT
            .matcher(context.sentence().substring(before.end(), context.start()))
            .matches()
        && !OVER_YEARS.matcher(before.lead()).find();
  }

  /** 自然增长率降到6‰: where a rate of growth arrives is of the last year. */
  private static boolean arrives(FigureContext context) {
    boolean natural = context.lead().contains("自然增长率");
    return natural || reaches(context);
  }

  private static boolean reaches(FigureContext context) {
    return context.governedBy(CueKind.ENDPOINT)
        && context.governor().get().end() - context.governor().get().start()
            > context.governor().get().word().length();
  }

  /** 五年投资300亿元，是前二十年总和的1.4倍: the total is what is compared. */
  private boolean comparesTotal(FigureContext context) {
    if (THAN_YEARS_BEFORE.matcher(context.own()).matches()) {
      return true;
    }
    return before != null
        && flowsBefore
        && measureBefore == Measure.LEVEL
        && context.sentence().substring(before.end(), context.start()).matches("[^；]*[，、]是[^，；]*");
  }

  /** 累计新增企业20万户、总量达90万户: the total stands at the end. */
  private static boolean isStock(FigureContext context) {
    String own = context.own();
    return (STOCK.matcher(own).find() && !PART.matcher(own).matches())
        || ONE_YEAR.matcher(own).find();
  }

  /** Whether the figure counts steps taken: 连跨3个百亿元台阶. */
  static boolean isStep(FigureContext context) {
    return STEPS.matcher(context.following()).matches();
  }

  /** Whether the figure is an average over years: 年均增长5%. */
  static boolean isYearly(FigureContext context) {
    return EVERY.matcher(context.lead()).find();
  }

  /** Money spent is of the years; 支出突破500亿元 crosses a mark in the last of them. */
  private static boolean passes(FigureContext context) {
    String own = context.own();
    boolean money = context.figure().quantity().unit().endsWith("元");
    boolean spent = money && AspectWords.has(AspectWord.SPENDING, own);
    if (!spent && !AspectWords.has(AspectWord.FLOW, own)) {
      return false;
    }
    boolean plain = context.governor().isEmpty() || context.governor().get().kind().isActivity();
    boolean stands = AspectWords.has(AspectWord.STOCK, own);
    String told = context.sentence().substring(0, context.start());
    return (plain && spent && !stands) || OF_YEARS.matcher(told).find();
  }

  private static boolean happens(FigureContext context) {
    String own = context.own();
    if (SERVED.matcher(own).matches() && context.following().length() > 3) {
      return true;
    }
    if (context.governor().map(cue -> isDone(cue.kind())).orElse(false)
        || context.governedBy(CueKind.SAVING)
        || STEPS.matcher(context.following()).matches()
        || isOccurrence(context)
        || isItem(context)
        || isOutput(context)) {
      return true;
    }
    boolean standing =
        (context.governedBy(CueKind.ENDPOINT) && !governs(context, "有")) || governs(context, "突破");
    if (!standing && AspectWords.has(AspectWord.SERIES, own)) {
      return true;
    }
    boolean bare =
        context.governor().isEmpty()
            || context.inherited()
            || context.governor().get().kind().isNoun()
            || governs(context, "有")
            || context.governedBy(CueKind.BOUND);
    return bare && eventBehind(context);
  }

  /** 新建校舍30处, 新增、更换水表4000只, 提升50所卫生院. */
  private static boolean isDone(CueKind kind) {
    return switch (kind) {
      case ACTIVITY, WORK, GAIN, LOSS, BETTER_UP, BETTER_DOWN -> true;
      default -> false;
    };
  }

  private static boolean eventBehind(FigureContext context) {
    String following = context.following();
    return !AspectWords.has(AspectWord.STOCK, context.own())
        && (AspectWords.has(AspectWord.EVENT, following)
            || AspectWords.has(AspectWord.SERIES, following));
  }

  /** 两次召开会议, 举行听证会30场: what has happened so often. */
  private static boolean isOccurrence(FigureContext context) {
    return AspectWords.is(AspectWord.OCCURRENCE, context.figure().quantity().unit())
        && !context.governedBy(CueKind.ENDPOINT)
        && !UNDATED_SPAN.matcher(context.sentence().substring(0, context.start())).find();
  }

  /** 从6个方面提出…, 8个约束性指标: the plan's own contents. */
  private static boolean isItem(FigureContext context) {
    return AspectWords.is(AspectWord.ITEM, context.figure().quantity().unit())
        || AspectWords.has(AspectWord.ITEM, context.following());
  }

  /** 形成20项制度成果 are brought forth, 形成三大产业集群 stand. */
  private static boolean isOutput(FigureContext context) {
    return context.governedBy(CueKind.STATE)
        && AspectWords.has(AspectWord.OUTPUT, context.between() + context.following());
  }

  /** 建成支渠90公里，斗渠210公里: an item without a word of its own, of the same unit or a part. */
  private boolean goesOn(FigureContext context) {
    boolean follows =
        before != null
            && flowsBefore
            && measureBefore == Measure.LEVEL
            && context.clause().number() <= before.clause().number() + 1
            && context.clause().opener() != '；';
    boolean bare =
        context.governor().isEmpty() || context.governedBy(CueKind.BOUND) || governs(context, "用于");
    if (!follows || !bare) {
      return false;
    }
    String own = context.own().strip();
    if (JOINED.matcher(own).matches() && context.clause().equals(before.clause())) {
      return true;
    }
    String unit = context.figure().quantity().unit();
    boolean sameUnit =
        before.figure().quantity().unit().equals(unit)
            && own.length() > 1
            && own.length() <= LONGEST_ITEM
            && context.following().length() <= unit.length() + 2;
    return (sameUnit || PART.matcher(own).matches()) && !AspectWords.has(AspectWord.STOCK, own);
  }

  private static boolean governs(FigureContext context, String word) {
    return context.governor().map(cue -> cue.word().equals(word)).orElse(false);
  }
}
