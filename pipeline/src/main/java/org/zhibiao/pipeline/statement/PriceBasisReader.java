package org.zhibiao.pipeline.statement;

import java.util.regex.Pattern;

/** Reads the price basis where it is said: 按可比价格计算增长8% is 可比价, 名义增长9% is 现价. */
final class PriceBasisReader {
  private static final Pattern CONSTANT =
      Pattern.compile("可比价|不变价|扣除价格|扣除物价|剔除价格|剔除物价|扣除.{0,4}(?:价格|物价)[^，]{0,4}因素|实际增长|实际提高|实际平均增长");
  private static final Pattern CURRENT = Pattern.compile("按现价|现行价格|当年价格|名义增长|按现行价");

  private PriceBasisReader() {}

  /** Empty where nothing is said between the figure before and this one. */
  static String read(FigureContext context, FigureContext before) {
    int from = before == null ? 0 : before.end();
    String words = context.sentence().substring(Math.min(from, context.start()), context.start());
    String after = context.following();
    String bracket = after.startsWith("元（") ? after.substring(0, Math.min(16, after.length())) : "";
    if (CONSTANT.matcher(words).find() || CONSTANT.matcher(bracket).find()) {
      return "可比价";
    }
    return CURRENT.matcher(words).find() || CURRENT.matcher(bracket).find() ? "现价" : "";
  }
}
