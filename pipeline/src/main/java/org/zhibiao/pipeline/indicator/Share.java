package org.zhibiao.pipeline.indicator;

import java.util.regex.Pattern;

/** Words that tell a share and need to hear of what: 占外贸的比重, 在生产总值中占比. */
final class Share {
  private static final Pattern WITHIN = Pattern.compile("在[^，、]{2,16}中?的?(?:占比|比重|份额|比例)");

  private Share() {}

  /** Whether a phrase tells a share of some whole, but not what has it. */
  static boolean isOfWhole(String phrase) {
    return phrase.startsWith("占") || isWithin(phrase);
  }

  /** 在生产总值中的比重: the whole stands before the share. */
  static boolean isWithin(String phrase) {
    return WITHIN.matcher(phrase).matches();
  }
}
