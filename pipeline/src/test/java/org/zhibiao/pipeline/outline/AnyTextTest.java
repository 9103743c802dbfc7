package org.zhibiao.pipeline.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.pipeline.source.IdentityReader;
import org.zhibiao.pipeline.source.SourceReport;

/** Whatever the text, it is read to its end and every numeral is accounted for. */
class AnyTextTest {
  private static final String[] PIECES = {
    "十",
    "二",
    "五",
    "〇",
    "年",
    "月",
    "日",
    "在",
    "向",
    "第",
    "届",
    "全国",
    "人民代表大会",
    "次会议",
    "北京市",
    "各位代表",
    "：",
    "。",
    "，",
    "、",
    "！",
    "\n",
    "\n\n",
    "\u3000\u3000",
    " ",
    "一、",
    "（一）",
    "一是",
    "1.",
    "12",
    "3.5",
    "％",
    "－",
    "《",
    "》",
    "（",
    "）",
    "“",
    "”",
    "十五",
    "五”",
    "时期",
    "回顾",
    "安排",
    "2026",
    "１９８６",
    "[bookmark: A1]",
    "[bookmark:",
    "**",
    "# ",
    "- ",
    "——",
    "附件",
    "名词解释",
    "𠮷",
    "\u200B",
    "\r\n",
    "国務院",
    "億",
    "---",
    "|",
    "要",
    "了"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void isReadToItsEnd(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      String text = text(random, 1 + random.nextInt(120));
      SourceReport report = new SourceReport("a.txt", "text/plain", "", 0, text, Map.of());
      Outline outline = new Outliner().outline(text, new IdentityReader().read(report).identity());
      assertThat(Accounting.digitsOutside(text, outline)).as(text).isEmpty();
    }
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
