package org.zhibiao.pipeline.indicator;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.OwnerWords.Kind;
import org.zhibiao.pipeline.indicator.Phrase.Origin;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/** A part that shares the noun of the whole before it: 引进亿元以上项目90个，其中10亿元以上12个; 争取国债项目30个、资金8亿元. */
final class Parts {
  private static final Pattern THRESHOLD = Pattern.compile("(?:[0-9.]+[百千万亿]*元?|[十百千万]亿元)(?:以上)?");
  private static final Pattern AS_SAID =
      Pattern.compile("^(?:其中)?((?:[0-9.]+[百千万亿]*|[十百千万]亿)元(?:[以之]上)?).*");

  private Parts() {}

  /** 居民人均收入5万元，其中城镇居民、农村居民分别…: a part that names whose it is shares what the whole measures. */
  static String withHeadOf(String whole, String part) {
    for (int length = Math.min(4, part.length() - 1); length > 1; length--) {
      String owner = part.substring(part.length() - length);
      int at = whole.indexOf(owner);
      if (at >= 0 && at <= 2 && at + length + 2 < whole.length()) {
        return part + whole.substring(at + length);
      }
    }
    return part;
  }

  /**
   * The phrase of a part.
   *
   * @param whole what the figure before counts
   */
  static Optional<Phrase> of(String whole, Window window, String text) {
    String course = OwnerWords.of(Kind.COURSE).atEnd(whole);
    if (!course.isEmpty() && window.listed() && isCourse(text)) {
      String thing = whole.substring(0, whole.length() - course.length());
      return Optional.of(
          new Phrase(thing + OwnerWords.of(Kind.COURSE).atEnd(text), Origin.COMPLETED, thing, ""));
    }
    String noun = PhraseWords.of(Role.GENERIC).atEnd(whole);
    if (noun.isEmpty() || whole.length() <= noun.length() + 1) {
      return Optional.empty();
    }
    if (THRESHOLD.matcher(text).matches() && window.right().isEmpty()) {
      String size = AS_SAID.matcher(window.left()).replaceFirst("$1");
      return Optional.of(new Phrase(size + noun, Origin.COMPLETED, noun, ""));
    }
    boolean bare = window.listed() && OwnerWords.of(Kind.PLAIN).contains(text);
    String owner = Topic.of(whole.substring(0, whole.length() - noun.length()));
    return bare && !text.equals(noun)
        ? Optional.of(new Phrase(owner + text, Origin.COMPLETED, owner, ""))
        : Optional.empty();
  }

  /** 推进开工, 竣工: nothing but what became of the things. */
  private static boolean isCourse(String text) {
    String course = OwnerWords.of(Kind.COURSE).atEnd(text);
    String verb = text.substring(0, text.length() - course.length());
    return !course.isEmpty() && (verb.isEmpty() || PhraseWords.of(Role.ACTIVITY).contains(verb));
  }
}
