package org.zhibiao.pipeline.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.quantity.Quantity;

/**
 * Examples before a count: in 完成燕莎桥等251座桥系桥下空间整治 the bridge is one of those counted, not what is
 * counted; in 大运河、长城、西山永定河三条文化带 the three are named before they are counted.
 */
final class Enumeration {
  /** Above it the examples would drown the noun. */
  private static final double SHARE_OF_NOUN = 1.33;

  /** Of two short names that are counted (山西、陕西两个省) both stay. */
  private static final int LONGEST_OF_PAIR = 5;

  private Enumeration() {}

  /** The words before a count without the examples that would drown the noun; the verb stays. */
  static String shorten(String words, String noun, Quantity quantity) {
    boolean examples = words.endsWith("等");
    boolean pointed = words.endsWith("这");
    String verb = PhraseWords.of(Role.ACTIVITY).at(words, 0);
    if (words.matches(".*(?:和|与|(?<![惠涉普触遍])及)")) {
      return verb;
    }
    String named = words.substring(verb.length(), words.length() - (examples || pointed ? 1 : 0));
    List<String> items = Quotes.split(named, '、');
    boolean all = (items.size() > 1 || pointed) && namesAll(items, quantity.value());
    if (all && (isGeneric(noun) || quantity.unit().equals("方面"))) {
      return verb + named;
    }
    if (items.size() == 2 && quantity.value() != null && quantity.value().intValue() == 2) {
      items = List.of(object(items.get(0)), items.get(1));
      named = String.join("、", items);
    }
    if (all && items.size() == 2 && items.stream().allMatch(i -> i.length() <= LONGEST_OF_PAIR)) {
      return (verb.equals("支持") ? "" : verb) + named;
    }
    String last = items.get(items.size() - 1);
    boolean brief = last.length() + 1 <= SHARE_OF_NOUN * noun.length();
    if (all || pointed) {
      return verb;
    }
    if (examples) {
      return verb + (brief ? last + "等" : "");
    }
    return items.size() > 2 && named.length() > SHARE_OF_NOUN * noun.length() ? verb + last : words;
  }

  private static boolean namesAll(List<String> items, BigDecimal count) {
    String last = items.get(items.size() - 1);
    int pairs = last.matches(".+[和与及].+") ? 1 : 0;
    return count != null
        && (count.compareTo(BigDecimal.valueOf(items.size())) == 0
            || count.compareTo(BigDecimal.valueOf(items.size() + pairs)) == 0);
  }

  /** What stands behind the last verb before a list: 山西 in 全力支持山西、陕西两省. */
  private static String object(String words) {
    for (int i = words.length() - 2; i > 0; i--) {
      String verb = PhraseWords.of(Role.ACTIVITY).at(words, i);
      verb = verb.isEmpty() ? PhraseWords.of(Role.ADVERBIAL).at(words, i) : verb;
      if (verb.length() > 1 && i + verb.length() < words.length() - 1) {
        return words.substring(i + verb.length());
      }
    }
    return words;
  }

  private static boolean isGeneric(String noun) {
    return !PhraseWords.of(Role.GENERIC).at(noun, 0).isEmpty();
  }
}
