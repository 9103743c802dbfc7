package org.zhibiao.pipeline.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.OwnerWords.Kind;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;

/**
 * What a clause lends to the clauses behind it that name no subject: the object of its campaign
 * (全面推行课后托管) or its subject without what is said of it (课后托管试点不断扩大).
 */
final class Lender {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 20;

  /** Before a campaign's verb there may be an adverb: 扩面实施. */
  private static final int LONGEST_ADVERB = 4;

  /** 对养殖户实行保费补贴: the people and what is done for them. */
  private static final Pattern DONE_FOR =
      Pattern.compile("^对([^，、对]{2,10})(?:实行|实施|给予|开展|进行|提供|发放)([^，、]{2,10})$");

  /** 在山区全面推行: where something is carried out. */
  private static final Pattern WHERE =
      Pattern.compile("^在[^，、]{2,8}?(?=(?:全面|率先|首先)?(?:推行|实施|开展|启动|推广|实现|建立))(?:全面|率先|首先)?");

  private static final Pattern NO_NAME =
      Pattern.compile("[0-9]+(?![0-9]|号线)|[，；。：]|、[^、]*、|^起|以.+为");

  /** 保费补贴“一键领”: what a scheme is called besides. */
  private static final Pattern BYNAME =
      Pattern.compile("(?<=[^“”]{4})(?:“[^”]*(?<!计划|行动|工程|政策|改革|试点)”)+$");

  /** 提高助学金标准: what was bettered, and brought about an effect. */
  private static final Pattern BETTERED = Pattern.compile("^(?:提高|加强|改善|放宽|延长|优化)(?!对)(.+)$");

  private Lender() {}

  /** What a clause lends to the effect told behind it: of relief, the relief (免除学杂费). */
  static String ofEffect(String clause) {
    String words = Trim.start(clause);
    boolean relief = words.startsWith("免除") || words.startsWith("减免");
    if (relief) {
      return fitting(words, LONGEST);
    }
    Matcher bettered = BETTERED.matcher(words);
    return bettered.matches() ? fitting(withoutTail(bettered.group(1)), LONGEST) : of(clause);
  }

  /** What a clause without figures, or the words of one up to its figure, lends; empty for none. */
  static String of(String clause) {
    return of(clause, LONGEST);
  }

  /** As above, with as many characters as may be. */
  static String of(String clause, int longest) {
    String words = WHERE.matcher(Trim.start(clause)).replaceFirst("");
    Matcher done = DONE_FOR.matcher(words);
    if (done.matches()) {
      return done.group(1) + done.group(2);
    }
    boolean scene =
        words.startsWith("是")
            || !OwnerWords.of(Kind.SCENE).at(words, 0).isEmpty()
            || !PhraseWords.of(Role.ADVERBIAL).at(words, 0).isEmpty()
            || !PhraseWords.of(Role.REMARK).at(words, 0).isEmpty();
    if (scene) {
      return "";
    }
    String object = object(words);
    String topic = object.isEmpty() ? subject(words) : object;
    return fitting(withoutTail(Trim.start(topic)), longest);
  }

  private static String fitting(String name, int longest) {
    boolean fits =
        name.length() >= SHORTEST && name.length() <= longest && !NO_NAME.matcher(name).find();
    return fits ? name : "";
  }

  /** Whether a clause tells what is carried out, not what some subject does. */
  static boolean isCampaign(String clause) {
    return !object(WHERE.matcher(Trim.start(clause)).replaceFirst("")).isEmpty();
  }

  /** What is carried out: behind the first verb of a campaign, if one opens the clause. */
  private static String object(String words) {
    String verb = OwnerWords.of(Kind.CAMPAIGN).at(words, 0);
    int end = verb.length();
    for (int i = 1; verb.isEmpty() && i <= LONGEST_ADVERB && i < words.length(); i++) {
      verb = OwnerWords.of(Kind.PLAINLY).at(words, i);
      end = i + verb.length();
    }
    String object = verb.isEmpty() ? "" : words.substring(end);
    return object.startsWith("了") ? object.substring(1) : object;
  }

  private static String subject(String words) {
    if (!PhraseWords.of(Role.ACTIVITY).at(words, 0).isEmpty()) {
      return "";
    }
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += "“（《".indexOf(c) >= 0 ? 1 : "”）》".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && i > 1 && !OwnerWords.of(Kind.DONE).at(words, i).isEmpty()) {
        return listed(words.substring(0, i));
      }
    }
    return listed(Trim.predicate(words));
  }

  /** Several that act together (县委、县政府) own nothing that follows. */
  private static String listed(String subject) {
    return Quotes.indexOutside(subject, '、') < 0 ? subject : "";
  }

  private static String withoutTail(String name) {
    String vain = PhraseWords.of(Role.VAIN).atEnd(name);
    String rest = name.substring(0, name.length() - vain.length());
    rest = BYNAME.matcher(OwnerWords.of(Kind.TAIL).cutEnd(rest)).replaceFirst("");
    String property = PhraseWords.of(Role.ATTRIBUTE).atEnd(rest);
    boolean whole = OwnerWords.of(Kind.WHOLE).contains(property);
    boolean owned = !whole && rest.length() - property.length() > 1;
    return owned ? rest.substring(0, rest.length() - property.length()) : rest;
  }
}
