package org.zhibiao.pipeline.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhibiao.pipeline.mention.Marked;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.mention.MentionKind;
import org.zhibiao.pipeline.mention.MentionScanner;

/** Whatever stands in a text, reading it never fails and mentions stay in order and in the text. */
class AnyTextTest {
  private static final String CHARS =
      "0123456789..,,%‰:∶/-—~～·+×一二三四五六七八九十百千万亿两零〇几数半多余点分之番翻倍成个元人年月日至到比第的“”（），。、超近约以上左右Ⅲ①A5G";

  @Test
  void mentionsAreInOrderAndQuantitiesCanBeRead() {
    Random random = new Random(20260101);
    MentionScanner scanner = new MentionScanner();
    QuantityReader reader = new QuantityReader();
    for (int i = 0; i < 30_000; i++) {
      String sentence = randomText(random);
      int behind = 0;
      for (Mention mention : scanner.scan(Marked.passage(sentence))) {
        assertThat(mention.start()).as(sentence).isGreaterThanOrEqualTo(behind);
        behind = mention.end();
        if (mention.kind() == MentionKind.FACT) {
          Quantity quantity = reader.read(mention);
          assertThat(quantity.phraseStart()).as(sentence).isLessThanOrEqualTo(mention.start());
          assertThat(quantity.phraseEnd()).as(sentence).isBetween(mention.end(), sentence.length());
        }
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder("数");
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(CHARS.charAt(random.nextInt(CHARS.length())));
    }
    return text.toString();
  }
}
