package org.zhibiao.pipeline.text;

import com.ibm.icu.text.Transliterator;

/**
 * Traditional characters as the reports of the 1950s are printed in them: 億 reads 亿. Only a text in
 * which they prevail is folded: a simplified text keeps characters such as the 著 of 显著, which has a
 * simplified form in another meaning.
 */
final class TraditionalScript {
  private static final String TELLING = "國會業萬億產經發關對這們來時實現為與議農現個從區東車長門開";
  private static final String TWO_MEANINGS = "著乾徵麼藉覆";

  /** One in this many characters must be a telling one. */
  private static final int SCARCITY = 2000;

  private static final boolean[] IS_TELLING = new boolean[0x10000];

  static {
    TELLING.chars().forEach(c -> IS_TELLING[c] = true);
  }

  private TraditionalScript() {}

  static boolean prevailsIn(String text) {
    int telling = 0;
    for (int i = 0; i < text.length(); i++) {
      if (IS_TELLING[text.charAt(i)]) {
        telling++;
      }
    }
    return (long) telling * SCARCITY > text.length();
  }

  static char simplified(char c) {
    return CharKinds.isHan(c) && !Character.isSurrogate(c) ? Table.SIMPLIFIED[c] : c;
  }

  /** Made when the first traditional text is met: most runs never need it. */
  private static final class Table {
    private static final char[] SIMPLIFIED = table();

    private static char[] table() {
      Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
      char[] table = new char[0x10000];
      for (char c = 0; c < 0xFFFF; c++) {
        table[c] = c;
      }
      for (char c = 0x4E00; c <= 0x9FFF; c++) {
        String simplified = icu.transliterate(String.valueOf(c));
        if (simplified.length() == 1 && TWO_MEANINGS.indexOf(c) < 0) {
          table[c] = simplified.charAt(0);
        }
      }
      return table;
    }
  }
}
