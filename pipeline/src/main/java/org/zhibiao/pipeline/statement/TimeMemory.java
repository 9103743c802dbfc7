package org.zhibiao.pipeline.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.outline.SectionRole;

/** Keeps the time that a paragraph's sentences have set for those behind them. */
final class TimeMemory {
  private static final Pattern BARE = Pattern.compile(".*[0-9一二两三四五六七八九十几]年");

  private int paragraph = -1;
  private TimeExpression standing;

  /** What still holds at this sentence. */
  Optional<TimeExpression> before(Passage passage) {
    if (passage.paragraph() != paragraph) {
      paragraph = passage.paragraph();
      standing = null;
    }
    return Optional.ofNullable(standing);
  }

  /**
   * A span that opens a sentence holds on, and so does 今年以来; a single year does where the section
   * has none, and the year gone by does where plans are told, until another year is named.
   *
   * @param dates whether the sentence has figures for its times to date
   */
  void learn(Passage passage, List<TimeExpression> times, boolean dates) {
    for (TimeExpression time : times) {
      boolean opens = time.start() <= TimeScanner.OPENING;
      boolean whole = !time.period().isPartOfYear();
      boolean years = time.role() == TimeRole.SPAN || time.role() == TimeRole.RANGE;
      boolean span =
          years
              && passage.text().charAt(time.end() - 1) != '内'
              && ((opens && (dates || frames(passage.text(), time)))
                  || endsFirstClause(passage.text(), time));
      boolean point =
          opens && time.role() == TimeRole.WHEN && passage.section().role() == SectionRole.UNKNOWN;
      boolean goneBy = opens && isAhead(passage) && looksBack(passage.text(), time);
      boolean thisYear = opens && passage.text().startsWith("今年以来", time.start());
      if (whole && (span || point || goneBy || thisYear)) {
        standing = time;
      } else if (opens && whole && standing != null && standing.role() == TimeRole.WHEN) {
        standing = null;
      }
    }
  }

  /** 近两年，…, 五年来…, 过去五年极不平凡: what is spoken of. 近两年产量居首 only compares. */
  private static boolean frames(String sentence, TimeExpression time) {
    int end = time.end();
    boolean parted = end < sentence.length() && "，：、".indexOf(sentence.charAt(end)) >= 0;
    boolean topic =
        sentence.startsWith("过去", time.start()) || sentence.startsWith("这", time.start());
    return parted || topic || !BARE.matcher(sentence.substring(time.start(), end)).matches();
  }

  /** 村村通工程实施三年来，…: the clause that the span closes is but the frame of what follows. */
  private static boolean endsFirstClause(String sentence, TimeExpression time) {
    return time.end() < sentence.length()
        && sentence.charAt(time.end()) == '，'
        && sentence.charAt(time.end() - 1) == '来'
        && sentence.indexOf('，') == time.end();
  }

  private static boolean isAhead(Passage passage) {
    SectionRole role = passage.section().role();
    return role == SectionRole.PLAN || role == SectionRole.MULTI_YEAR_PLAN;
  }

  private static boolean looksBack(String sentence, TimeExpression time) {
    return time.role() == TimeRole.WHEN
        && (sentence.startsWith("过去", time.start()) || sentence.startsWith("一年来", time.start()));
  }
}
