package org.zhibiao.pipeline.indicator;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.Phrase.Origin;

/** Words that tell a share and need to hear of what: 占外贸的比重, 在生产总值中占比. */
final class Share {
  private static final Pattern WITHIN = Pattern.compile("在[^，、]{2,16}中?的?(?:占比|比重|份额|比例)");

  private static final Set<String> WIDER = Set.of("全国", "全省", "全市", "全区", "全县", "全球", "世界");

  private Share() {}

  /** 进口由3亿元增至5亿元，其中药品占8%: the whole is what was told before. */
  static Optional<Phrase> ofFormer(Phrase before, Phrase part) {
    String text = part.text();
    boolean open = text.length() > 2 && text.indexOf('占') == text.length() - 1;
    return open
        ? Optional.of(
            new Phrase(text + before.text(), Origin.COMPLETED, before.owner(), part.lead()))
        : Optional.empty();
  }

  /** 药品产量占全省40%、全国8%: the share of a wider whole goes on with what the first is told of. */
  static Optional<Phrase> wider(Phrase before, String text) {
    int of = before.text().indexOf('占');
    return of < 0 || !WIDER.contains(text)
        ? Optional.empty()
        : Optional.of(
            new Phrase(
                before.text().substring(0, of + 1) + text, Origin.COMPLETED, before.owner(), ""));
  }

  /** Whether a phrase tells a share of some whole, but not what has it. */
  static boolean isOfWhole(String phrase) {
    return phrase.startsWith("占") || isWithin(phrase);
  }

  /** 在生产总值中的比重: the whole stands before the share. */
  static boolean isWithin(String phrase) {
    return WITHIN.matcher(phrase).matches();
  }
}
