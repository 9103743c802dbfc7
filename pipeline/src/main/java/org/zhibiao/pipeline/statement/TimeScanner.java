package org.zhibiao.pipeline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.text.AnchoredPattern;
import org.zhibiao.pipeline.text.FiveYearPlans;

/** Finds the expressions of a sentence that say when its figures are: years, quarters, spans. */
final class TimeScanner {
  private static final String YEAR =
      "(?<![0-9.一二三四五六七八九])(?:(?:18|19|20)[0-9]{2}|(?:一[八九]|二[零〇○ＯOo0])[零〇○ＯOo0一二三四五六七八九]{2})";
  private static final String WORD_YEAR = "去年|今年|明年|前年|上年|上一年|后年";
  private static final String MONTH = "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])";
  private static final String PART =
      "前三季度|前[一二三四1-4]个?季度|第?[一二三四1-4]季度|上半年|下半年|"
          + MONTH
          + "(?:月份?)?(?:[-—~至到]+"
          + MONTH
          + ")月(?:份)?|(?<![0-9.第个一二三四五六七八九十])"
          + MONTH
          + "月(?:份)?(?!\\s*[0-9一二三四五六七八九十]{1,3}[日号])";

  private static final AnchoredPattern POINT =
      AnchoredPattern.compile(
          "(?<year>" + YEAR + "年|" + WORD_YEAR + ")度?(?<part>" + PART + ")?|(?<bare>" + PART + ")");
  private static final AnchoredPattern RANGE =
      AnchoredPattern.compile(
          "(?<first>"
              + YEAR
              + ")年?(?:[—\\-~～]+|起?[至到]|(?<joined>[和、]))(?:(?<last>"
              + YEAR
              + ")年?(?<two>两年)?|(?<century>本世纪末))");
  private static final String COUNT = "(?<n>[0-9]{1,2}|[二三四五六七八九]?十?[一二两三四五六七八九十])";
  private static final AnchoredPattern SPAN =
      AnchoredPattern.compile(
          "(?<lead>过去的?这?|近|最近|这|前|上一个|今后|未来|以后|往后|五届[^，。]{0,4})?"
              + COUNT
              + "(?:个)?年(?:多)?(?<tail>以来|来|间|内|里|时间|中|累计|共|合计|平均)?");
  private static final AnchoredPattern AGO = AnchoredPattern.compile(COUNT + "年(?:以)?前(?![后期])");
  private static final AnchoredPattern EFFORT =
      AnchoredPattern.compile("(?:用|利用|通过|经过|力争)(?:大约|约|大概)?" + COUNT + "年(?:左右)?的?(?:时间|努力|奋斗)");
  private static final AnchoredPattern PLAN =
      AnchoredPattern.compile(
          "(?:第(?<p>十?[一二三四五六七八九十])[个個]五年[计計][划劃]|“?(?<q>十?[一二三四五六七八九十])五(?:[”’]|(?=计划))(?:计划)?)"
              + "(?<tail>初期|时期末|规划期?末|期末|末期|末|时期|期间|以来|五年|头[一二三]年|后[一二三]年)?");

  /** 化解3月以来的困难, 赢得一季度“开门红”: what is of that time dates no figure. */
  private static final Pattern OF_THAT_TIME = Pattern.compile("(?:份)?以来(?!，)|“");

  private static final AnchoredPattern FIXED =
      AnchoredPattern.compile(
          "(?:到)?本世纪末|一年来|过去一年|过去的一年|本届政府[^，。]{0,8}(?:来|期间|任期)|(?:改革开放|新中国成立|建国)以来(?![的最第])|全年|现在(?=[^，。]{0,8}已)|截[至止]目前|到目前为止");
  private static final List<AnchoredPattern> ALL =
      List.of(RANGE, PLAN, FIXED, POINT, EFFORT, AGO, SPAN);

  /** A time that stands no later than here opens its sentence. */
  static final int OPENING = 2;

  private final ReportYears years;
  private final int current;

  TimeScanner(ReportYears years) {
    this(years, Optional.empty());
  }

  /**
   * @param carried the time that an earlier sentence set: a bare 一季度 or 9月 is of its year
   */
  TimeScanner(ReportYears years, Optional<TimeExpression> carried) {
    this.years = years;
    this.current =
        carried
            .filter(time -> time.role() == TimeRole.WHEN)
            .map(time -> time.period().firstYear())
            .orElse(years.current());
  }

  /** The expressions in the order of the sentence; where two overlap the one found first counts. */
  List<TimeExpression> scan(String sentence) {
    return scan(sentence, false);
  }

  /** As {@link #scan(String)}; in a heading the bare name of a plan tells the time as well. */
  List<TimeExpression> scanHeading(String heading) {
    return scan(heading, true);
  }

  /**
   * Whether a time can stand at the opening of a sentence, or a span close its first clause:
   * without one nothing need be scanned.
   */
  static boolean canOpen(String sentence) {
    if (sentence.contains("来，")) {
      return true;
    }
    for (int i = 0; i <= OPENING && i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (ALL.stream().anyMatch(pattern -> pattern.canStartWith(c))) {
        return true;
      }
    }
    return false;
  }

  private List<TimeExpression> scan(String sentence, boolean heading) {
    List<TimeExpression> found = new ArrayList<>();
    // Most sentences lack the char that a pattern cannot do without.
    boolean years = sentence.indexOf('年') >= 0;
    RANGE.forEachMatch(sentence, m -> range(sentence, m, found));
    if (sentence.indexOf('五') >= 0) {
      PLAN.forEachMatch(sentence, m -> plan(sentence, heading, m, found));
    }
    FIXED.forEachMatch(sentence, m -> fixed(sentence, m, found));
    if (years || sentence.indexOf('月') >= 0 || sentence.indexOf('季') >= 0) {
      POINT.forEachMatch(sentence, m -> point(sentence, m, found));
    }
    if (years) {
      EFFORT.forEachMatch(sentence, m -> effort(sentence, m, found));
      AGO.forEachMatch(sentence, m -> ago(sentence, m, found));
      SPAN.forEachMatch(sentence, m -> span(sentence, m, found));
    }
    found.sort(Comparator.comparingInt(TimeExpression::start));
    return found;
  }

  private void range(String sentence, Matcher m, List<TimeExpression> found) {
    Optional<Integer> first = ChineseYears.year(m.group("first"));
    Optional<Integer> last =
        m.group("century") != null
            ? Optional.of(years.endOfCentury())
            : ChineseYears.year(m.group("last"));
    boolean joins = m.group("joined") == null || m.group("two") != null;
    if (joins && first.isPresent() && last.isPresent() && first.get() < last.get()) {
      add(sentence, m, TimeRole.RANGE, Period.years(first.get(), last.get()), found);
    }
  }

  private void plan(String sentence, boolean named, Matcher m, List<TimeExpression> found) {
    String name = m.group("p") != null ? m.group("p") : m.group("q");
    Period plan = fiveYearPlan(ChineseYears.small(name));
    boolean whole = named || sentence.startsWith("年均", m.end());
    String tail = m.group("tail") == null && whole ? "时期" : m.group("tail");
    if (tail == null) {
      return;
    }
    boolean end = tail.contains("末");
    boolean opening = tail.equals("初期");
    boolean since = tail.equals("以来") && plan.lastYear() > years.review();
    Period period =
        end
            ? Period.year(plan.lastYear())
            : opening
                ? Period.year(plan.firstYear())
                : since
                    ? Period.years(plan.firstYear(), Math.max(plan.firstYear(), years.review()))
                    : plan;
    add(sentence, m, end || opening ? TimeRole.WHEN : TimeRole.SPAN, period, found);
  }

  private static Period fiveYearPlan(int number) {
    int first = FiveYearPlans.firstYear(number);
    return Period.years(first, first + 4);
  }

  private void fixed(String sentence, Matcher m, List<TimeExpression> found) {
    String text = m.group();
    if (text.endsWith("本世纪末")) {
      add(sentence, m, TimeRole.DEADLINE, Period.year(years.endOfCentury()), found);
    } else if (text.contains("目前")) {
      if (years.told() != null) {
        add(sentence, m, TimeRole.WHEN, years.told(), found);
      }
    } else if (text.equals("现在")) {
      add(sentence, m, TimeRole.WHEN, Period.year(years.current()), found);
    } else if (text.equals("全年")) {
      add(sentence, m, TimeRole.WHEN, Period.year(years.current()), found);
    } else if (text.contains("一年")) {
      add(sentence, m, TimeRole.WHEN, Period.year(years.review()), found);
    } else if (text.startsWith("本届")) {
      add(sentence, m, TimeRole.SPAN, years.past(5), found);
    } else {
      int first = text.startsWith("改革") ? 1978 : 1949;
      add(sentence, m, TimeRole.SPAN, Period.years(first, years.review()), found);
    }
  }

  private void point(String sentence, Matcher m, List<TimeExpression> found) {
    if (YearWords.isNoTime(sentence, m.start(), m.end())) {
      return;
    }
    String bare = m.group("bare");
    if (bare != null
        && OF_THAT_TIME.matcher(sentence).region(m.end(), sentence.length()).lookingAt()) {
      return;
    }
    Optional<Integer> year =
        bare != null ? Optional.of(current) : YearWords.year(m.group("year"), years);
    String part = bare != null ? bare : m.group("part");
    if (year.isPresent()) {
      Period period = part == null ? Period.year(year.get()) : PartsOfYear.period(year.get(), part);
      add(sentence, m, TimeRole.WHEN, period, found);
    }
  }

  /** 用三年时间, told among plans: what is aimed at is reached in the last of the years. */
  private void effort(String sentence, Matcher m, List<TimeExpression> found) {
    int n = ChineseYears.small(m.group("n"));
    boolean dated = found.stream().anyMatch(t -> t.period().lastYear() > years.plan());
    if (years.lookingAhead() && n > 1 && !dated) {
      add(sentence, m, TimeRole.DEADLINE, Period.year(years.coming(n).lastYear()), found);
    }
  }

  /** 比五年前: only as a base of comparison does it date anything. */
  private void ago(String sentence, Matcher m, List<TimeExpression> found) {
    boolean compared = m.start() > 0 && "比较是于与".indexOf(sentence.charAt(m.start() - 1)) >= 0;
    if (compared) {
      int year = years.review() - ChineseYears.small(m.group("n"));
      add(sentence, m, TimeRole.WHEN, Period.year(year), found);
    }
  }

  private void span(String sentence, Matcher m, List<TimeExpression> found) {
    int n = ChineseYears.small(m.group("n"));
    String lead = m.group("lead");
    if (n < 2 || n > 60 || SpanWords.isNoTime(sentence, m, lead, m.group("tail"))) {
      return;
    }
    Period period = SpanWords.period(n, lead, m.group("tail"), years);
    add(sentence, m, TimeRole.SPAN, period, found);
  }

  private void add(
      String sentence, Matcher m, TimeRole role, Period period, List<TimeExpression> found) {
    boolean taken =
        found.stream().anyMatch(t -> t.start() < m.end() && m.start() < t.end())
            || (role == TimeRole.SPAN && apposed(sentence, m.start(), found));
    boolean set =
        Quoted.at(sentence, m.start(), m.end()) || ElapsedTime.at(sentence, m.start(), m.end());
    if (!taken && !set) {
      found.add(TimeRoles.place(sentence, m.start(), m.end(), role, period, years.review()));
    }
  }

  /** 从1953年到1957年的五年间: the span behind only repeats the one before it. */
  private static boolean apposed(String sentence, int start, List<TimeExpression> found) {
    return found.stream()
        .filter(t -> t.end() <= start && start - t.end() <= 2)
        .anyMatch(t -> List.of("", "的", "这", "的这").contains(sentence.substring(t.end(), start)));
  }
}
