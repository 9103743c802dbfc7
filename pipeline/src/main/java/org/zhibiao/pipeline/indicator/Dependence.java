package org.zhibiao.pipeline.indicator;

import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.OwnerWords.Kind;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/** Tells phrases that say something only with what was told before: 占比, 每万人拥有, 改造提升. */
final class Dependence {
  /** 每万人拥有: a rate of whatever was told before. */
  private static final Pattern PER_PEOPLE = Pattern.compile("每[百千万十]?[户人村亩](?:人口)?(?:拥有|配备|有)");

  /** 年均增长6%: a word of how often, and no subject. */
  static boolean isAdverb(String subject) {
    return PhraseWords.of(Role.KEEP).contains(subject) && !isProperty(subject);
  }

  /** 改造提升: what was done, and not to what. */
  static boolean isBareVerb(String subject) {
    return PhraseWords.of(Role.ACTIVITY).contains(subject)
        && !OwnerWords.of(Kind.COMPLETE).contains(subject);
  }

  /** 占比, 每万人拥有: a property without its owner. */
  static boolean isProperty(String subject) {
    String property = subject.startsWith("累计") ? subject.substring(2) : subject;
    return PhraseWords.of(Role.ATTRIBUTE).contains(property)
        || PER_PEOPLE.matcher(subject).matches();
  }

  /** 贷款余额 behind 发放助学贷款3亿元: the balance of these loans, not of all. */
  static boolean isLoanOf(String subject, String before) {
    boolean loan = before.endsWith("贷款") || before.endsWith("信贷");
    return loan && subject.equals("贷款余额") && !Catalogue.seeded().knows(before);
  }

  private Dependence() {}
}
