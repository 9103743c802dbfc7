package org.zhibiao.pipeline.statement;

import java.util.List;
import java.util.regex.Pattern;

/** How far a span of years reaches that a sentence names in its midst. */
final class SpanReach {
  private static final Pattern BARE = Pattern.compile("(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})个?年");
  private static final int FIVE_YEARS = 5;
  private static final String MARKS = "，；。：、";

  private final boolean overYears;

  /**
   * @param overYears whether the section reviews several years itself
   */
  SpanReach(boolean overYears) {
    this.overYears = overYears;
  }

  /** Whether a span holds no more where a figure stands behind it. */
  boolean isPassed(TimeExpression time, String sentence, int at) {
    if (time.role() != TimeRole.SPAN || time.start() <= TimeScanner.OPENING) {
      return false;
    }
    String way = sentence.substring(time.end(), at);
    if (isWithinClause(time, sentence)) {
      return way.matches("(?s).*[，；。].*");
    }
    return !overYears && way.indexOf('；') >= 0 && sentence.indexOf('，') < time.start();
  }

  /** 两年新建…, told in a review of five years: which two it does not say. */
  static List<TimeExpression> withoutUnplaced(List<TimeExpression> times, String sentence) {
    return times.stream().filter(time -> !isUnplaced(time, sentence)).toList();
  }

  private static boolean isUnplaced(TimeExpression time, String sentence) {
    Period period = time.period();
    return time.role() == TimeRole.SPAN
        && period.lastYear() - period.firstYear() < FIVE_YEARS - 1
        && BARE.matcher(sentence.substring(time.start(), time.end())).matches()
        && !isWithinClause(time, sentence);
  }

  /** 企业数三年翻一番，新增…: a bare number of years within a clause dates that clause alone. */
  private static boolean isWithinClause(TimeExpression time, String sentence) {
    return BARE.matcher(sentence.substring(time.start(), time.end())).matches()
        && time.start() > 0
        && MARKS.indexOf(sentence.charAt(time.start() - 1)) < 0;
  }
}
