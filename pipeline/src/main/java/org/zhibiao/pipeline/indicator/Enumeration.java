package org.zhibiao.pipeline.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/**
 * Examples before a count: in 完成燕莎桥等251座桥系桥下空间整治 the bridge is one of those counted, not what is
 * counted; in 大运河、长城、西山永定河三条文化带 the three are named before they are counted.
 */
final class Enumeration {
  /** Above it the examples would drown the noun. */
  private static final double SHARE_OF_NOUN = 1.33;

  private Enumeration() {}

  /** The words before a count without the examples that would drown the noun; the verb stays. */
  static String shorten(String words, String noun, BigDecimal count) {
    boolean examples = words.endsWith("等");
    String verb = PhraseWords.of(Role.ACTIVITY).at(words, 0);
    String named = words.substring(verb.length(), words.length() - (examples ? 1 : 0));
    List<String> items = Quotes.split(named, '、');
    if (!examples && !(items.size() > 1 && namesAll(items, count) && !isGeneric(noun))) {
      return words;
    }
    String last = items.get(items.size() - 1);
    boolean brief = examples && last.length() + 1 <= SHARE_OF_NOUN * noun.length();
    return verb + (brief ? last + "等" : "");
  }

  private static boolean namesAll(List<String> items, BigDecimal count) {
    String last = items.get(items.size() - 1);
    int pairs = last.matches(".+[和与及].+") ? 1 : 0;
    return count != null
        && (count.compareTo(BigDecimal.valueOf(items.size())) == 0
            || count.compareTo(BigDecimal.valueOf(items.size() + pairs)) == 0);
  }

  private static boolean isGeneric(String noun) {
    return !PhraseWords.of(Role.GENERIC).at(noun, 0).isEmpty();
  }
}
