package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;

/** Words that end in 数 (人数, 总数): a numeral behind them is no 数十. */
final class NounsOnNumber {
  private static final String BEFORE = "总人户次件指参函倍基岁分多少半个天时系位级量辈笔组代字计算可无";

  private NounsOnNumber() {}

  /** Whether the 数 at a place ends a noun. */
  static boolean endsAt(CharSequence text, int i) {
    char before = at(text, i - 1);
    return before != 0 && BEFORE.indexOf(before) >= 0;
  }
}
