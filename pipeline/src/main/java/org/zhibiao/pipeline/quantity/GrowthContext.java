package org.zhibiao.pipeline.quantity;

/** Tells 增长近2倍 (a growth of 200 per cent) from 是2010年的2.2倍 (a multiple). */
final class GrowthContext {
  private static final String CLAUSE_ENDS = "，。；：！？";
  private static final String[] GROWTH = {
    "增长", "增加", "提高", "扩大", "上升", "增", "高出", "提升", "上涨", "翻", "多", "增幅", "超出"
  };
  private static final String[] LEVEL = {"的", "到", "至", "达", "是", "为", "相当于", "等于"};

  private GrowthContext() {}

  /** Whether the number that begins at a place tells how much something grew. */
  static boolean grows(String text, int start) {
    int from = start;
    while (from > 0 && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String clause = text.substring(from, start);
    return last(clause, GROWTH) > last(clause, LEVEL);
  }

  private static int last(String clause, String[] words) {
    int last = -1;
    for (String word : words) {
      int at = clause.lastIndexOf(word);
      last = Math.max(last, at < 0 ? -1 : at + word.length());
    }
    return last;
  }
}
