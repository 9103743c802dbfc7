package org.zhibiao.pipeline.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the base of comparison in the words of the text: 较2020年, 比上年, 高于全国 → 全国. */
final class BaselineReader {
  private static final Pattern SAME = Pattern.compile("同比|环比");
  private static final Pattern OTHER_PLACE =
      Pattern.compile("(?:高于|低于|快于|慢于|优于|好于)(?<base>[^，；。、0-9约近]{1,14}?)(?:约|近)?$");

  private BaselineReader() {}

  /**
   * Empty where none is said, or where the figure is neither growth nor difference nor multiple.
   */
  static String read(
      FigureContext context, Measure measure, FigureTime time, List<TimeExpression> times) {
    if (measure == Measure.LEVEL || measure == Measure.SHARE) {
      return "";
    }
    Optional<TimeExpression> base = inClause(context, times).or(time::base);
    if (base.isPresent()) {
      return words(context.sentence(), base.get());
    }
    String lead = context.lead();
    Matcher place = OTHER_PLACE.matcher(lead);
    if (place.find()) {
      return place.group("base");
    }
    Matcher same = SAME.matcher(lead);
    return same.find() ? same.group() : "";
  }

  private static String words(String sentence, TimeExpression base) {
    int start = base.start();
    boolean compared = start > 0 && "比较同与".indexOf(sentence.charAt(start - 1)) >= 0;
    return sentence.substring(compared ? start - 1 : start, base.end());
  }

  private static Optional<TimeExpression> inClause(
      FigureContext context, List<TimeExpression> times) {
    TimeExpression found = null;
    for (TimeExpression time : times) {
      boolean base = time.role() == TimeRole.BASE || time.role() == TimeRole.USUAL_BASE;
      if (base && time.end() <= context.start() && time.start() >= context.clause().start()) {
        found = time;
      }
    }
    return Optional.ofNullable(found);
  }
}
