package org.zhibiao.pipeline.indicator;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Set;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/**
 * Finds where a phrase ends by the parts of speech of its words, which HanLP tells: an adverb at
 * the end belongs to the verb behind it (粮食产量连年), and so does a verb behind a name that is whole
 * (销售收入力争). The catalogue is its user dictionary, so that 地区生产总值 stays one word.
 */
final class PhraseEdges {
  private static final int LONGEST_WORD = 4;
  private static final Set<Nature> ENDS = Set.of(Nature.d, Nature.vd, Nature.v);
  private static final Segment SEGMENT = segment();

  private PhraseEdges() {}

  /** The phrase without the adverbs and verbs at its end that are no part of it. */
  static String cutEnd(String phrase) {
    if (phrase.length() < 3 || !mayEndBeforeVerb(phrase) || isWhole(phrase)) {
      return phrase;
    }
    List<Term> words = SEGMENT.seg(phrase);
    int end = phrase.length();
    for (int i = words.size() - 1; i > 0; i--) {
      Term word = words.get(i);
      int start = end - word.word.length();
      if (!isAdverb(word) && !(isVerb(word) && isWhole(phrase.substring(0, start)))) {
        break;
      }
      end = start;
    }
    return phrase.substring(0, end);
  }

  /** Where the first word begins that does not begin before a place: 2 in 电网|改造 for 1 and 2. */
  static int wordStart(String text, int place) {
    int start = 0;
    for (Term word : SEGMENT.seg(text)) {
      if (start >= place) {
        return start;
      }
      start += word.word.length();
    }
    return start;
  }

  /** Whether some word at the end is an adverb or a verb by itself: looked up before segmenting. */
  private static boolean mayEndBeforeVerb(String phrase) {
    for (int length = 1; length <= LONGEST_WORD && length < phrase.length(); length++) {
      CoreDictionary.Attribute word =
          CoreDictionary.get(phrase.substring(phrase.length() - length));
      if (word != null && ENDS.contains(word.nature[0])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdverb(Term word) {
    return word.nature.startsWith('d') || word.nature == Nature.vd;
  }

  private static boolean isVerb(Term word) {
    return word.nature == Nature.v;
  }

  /** An indicator of the catalogue, or something that ends in a property. */
  private static boolean isWhole(String phrase) {
    return Catalogue.seeded().knows(phrase)
        || !PhraseWords.of(Role.ATTRIBUTE).atEnd(phrase).isEmpty();
  }

  private static Segment segment() {
    DynamicCustomDictionary names = new DynamicCustomDictionary();
    for (String name : Catalogue.seeded().names()) {
      names.insert(name, "n 1000");
    }
    Segment segment = new ViterbiSegment();
    segment.enableAllNamedEntityRecognize(false);
    segment.enablePartOfSpeechTagging(true);
    segment.enableCustomDictionary(names);
    segment.enableCustomDictionaryForcing(true);
    return segment;
  }
}
