package org.zhibiao.pipeline.statement;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;

/** Whether words open with a verb by HanLP's dictionary: 输出劳务, but neither 制造业 nor 铁路. */
final class OpeningVerb {
  private static final int VERB = 2;
  private static final int LONGEST_WORD = 4;

  private OpeningVerb() {}

  static boolean in(String words) {
    if (words.length() <= VERB || !isVerb(words.substring(0, VERB))) {
      return false;
    }
    for (int length = VERB + 1; length <= Math.min(LONGEST_WORD, words.length()); length++) {
      if (CoreDictionary.get(words.substring(0, length)) != null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVerb(String word) {
    CoreDictionary.Attribute entry = CoreDictionary.get(word);
    return entry != null && entry.nature[0] == Nature.v;
  }
}
