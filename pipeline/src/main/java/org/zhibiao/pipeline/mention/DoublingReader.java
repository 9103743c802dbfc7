package org.zhibiao.pipeline.mention;

import static org.zhibiao.pipeline.mention.NumeralChars.at;
import static org.zhibiao.pipeline.mention.NumeralChars.isDigit;

/** Reads doublings: 翻番, 翻一番, 翻了近两番, 翻倍, 实现倍增. */
final class DoublingReader {
  /** Nobody doubles a thing a hundred times: 一, 两, 1.5, 十二 are the numbers of doublings. */
  private static final int LONGEST = 3;

  private DoublingReader() {}

  /** The doubling whose 翻 stands at a place, or null. */
  static Numeral read(String text, int start) {
    int i = start + 1;
    i += at(text, i) == '了' ? 1 : 0;
    i = behindBound(text, i);
    int number = isDigit(at(text, i)) ? DigitReader.end(text, i) : HanReader.end(text, i);
    char last = at(text, number);
    boolean doubling = last == '番' || (last == '倍' && number == start + 1);
    boolean few =
        number - i <= LONGEST
            && text.substring(i, number).chars().allMatch(c -> "百千万亿".indexOf(c) < 0);
    return doubling && few ? new Numeral(start, number + 1, NumeralForm.DOUBLING) : null;
  }

  /** 总量实现倍增, or null: 倍增计划 is a name. */
  static Numeral twofold(String text, int start) {
    boolean told = text.startsWith("实现倍增", start - 2);
    boolean ends = start + 2 >= text.length() || "，。；、！".indexOf(at(text, start + 2)) >= 0;
    return told && ends ? new Numeral(start, start + 2, NumeralForm.DOUBLING) : null;
  }

  private static int behindBound(String text, int i) {
    for (String bound : new String[] {"超过", "接近", "将近", "近", "超", "约"}) {
      if (text.startsWith(bound, i)) {
        return i + bound.length();
      }
    }
    return i;
  }
}
