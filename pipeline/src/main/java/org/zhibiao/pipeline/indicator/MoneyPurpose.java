package org.zhibiao.pipeline.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.Phrase.Origin;

/**
 * Says what public money is for where the words beside its figure do not: behind the amount
 * (省财政安排3亿元，用于修渠), before it (为加快修渠，省财政安排3亿元), else in what the sentence speaks of.
 */
final class MoneyPurpose {
  /** 为加快山区教育发展: the aim of the money in the clause before. */
  private static final Pattern AIM =
      Pattern.compile(
          "^为(?:了)?(?:进一步)?(?:加快|推进|推动|支持|做好|加强|促进|解决|提高|保障|保证|完善|扩大)*([^，]{4,20}?)(?:的?需要)?$");

  /** 支持12个县修渠: the purpose that goes on with figures of its own. */
  private static final Pattern WITHIN = Pattern.compile("^(?:用于|支持|补助|补贴|扶持|改造|帮助)[^，；。]{2,30}");

  private static final Pattern COUNT =
      Pattern.compile("(?:约|近|超过|超)?[0-9.]+[万亿]*多?(?:[个户所家项座条名人处]|户|(?=[^0-9.万亿]))");

  /** 中央预算内投资 is a sum of its own; only a clause of support says what it is for. */
  private static final Pattern SUPPORT = Pattern.compile("^(?:支持|用于|加强|推进|加快|扶持)");

  private static final int BRIEF = 12;
  private static final int HEAD = 2;
  private static final int VERB = 2;

  private final Reading reading;
  private final List<Window> windows;
  private final Supplier<String> sentenceTopic;

  MoneyPurpose(Reading reading, List<Window> windows, Supplier<String> sentenceTopic) {
    this.reading = reading;
    this.windows = windows;
    this.sentenceTopic = sentenceTopic;
  }

  /** The phrase of money with its purpose; empty where the subject is no public money. */
  Optional<Phrase> of(int i, String subject, List<Phrase> before) {
    boolean part =
        i > 0
            && windows.get(i).listed()
            && subject.equals("资金")
            && before.get(i - 1).text().endsWith("项目");
    if (part) {
      return Optional.of(whole(subject));
    }
    if (!PublicMoney.isVague(subject)) {
      return Optional.empty();
    }
    String behind = PublicMoney.purposeBehind(reading.text(), windows.get(i).clause().end());
    if (!behind.isEmpty()) {
      return Optional.of(whole(subject + behind));
    }
    if (i > 0 && windows.get(i).listed() && windows.get(i).left().contains("计划投资")) {
      return Optional.of(owned(before.get(i - 1).owner(), Trim.predicate(windows.get(i).left())));
    }
    String purpose = told(i, subject, before);
    boolean same = subject.length() > HEAD && isSame(purpose, subject);
    return Optional.of(same || purpose.isEmpty() ? whole(subject) : owned(purpose, subject));
  }

  /** What the money is for where it stands right behind the amount: 支持12个县修渠; empty for none. */
  String within(int i) {
    int from = reading.figures().get(i).end();
    int end = windows.get(i).clause().end();
    boolean money = i + 1 < windows.size() && reading.text().substring(0, from).endsWith("元");
    if (!money || reading.figures().get(i + 1).start() > end) {
      return "";
    }
    Matcher purpose = WITHIN.matcher(reading.text().substring(from, end));
    return purpose.find() ? COUNT.matcher(purpose.group()).replaceAll("") : "";
  }

  /** 设立5亿元专项资金，用于校舍改造: a fund with the purpose told behind it. */
  Phrase withPurpose(int i, Phrase phrase) {
    boolean fund = phrase.origin() == Origin.COUNTED && phrase.text().endsWith("资金");
    String purpose =
        fund ? PublicMoney.purposeBehind(reading.text(), windows.get(i).clause().end()) : "";
    boolean brief = purpose.length() <= BRIEF;
    return purpose.isEmpty() || !brief ? phrase : whole(phrase.text() + purpose);
  }

  /** The phrase, which may have the purpose's verb already, with the purpose. */
  static Phrase joined(Phrase phrase, String purpose) {
    String verb = purpose.substring(0, VERB);
    String text = phrase.text();
    String money = text.endsWith(verb) ? text.substring(0, text.length() - VERB) : text;
    return new Phrase(money + purpose, phrase.origin(), phrase.owner(), "");
  }

  private String told(int i, String subject, List<Phrase> before) {
    int place = windows.get(i).clause().start();
    String clause = Trim.start(Topic.clauseBefore(reading.text(), place));
    Matcher aim = AIM.matcher(clause);
    if (aim.matches()) {
      return aim.group(1);
    }
    boolean standing = subject.contains("预算内") && !SUPPORT.matcher(clause).find();
    if (standing) {
      return "";
    }
    String purpose = Topic.before(reading.text(), place);
    if (i > 0 && isRate(i - 1)) {
      return "";
    }
    if (i > 0) {
      boolean figures = purpose.chars().anyMatch(c -> c >= '0' && c <= '9');
      return figures ? before.get(i - 1).owner() : purpose;
    }
    return purpose.isEmpty() ? sentenceTopic.get() : purpose;
  }

  /** 吞吐量增长9%，投资增长6%: a list of growths, no purposes. */
  private boolean isRate(int i) {
    return reading.text().substring(0, reading.figures().get(i).end()).endsWith("%");
  }

  /** 中央建设投资 behind 增加中央预算内建设投资: the same money of the same payer, told again. */
  private static boolean isSame(String purpose, String subject) {
    return purpose.endsWith(subject.substring(subject.length() - HEAD))
        && purpose.contains(subject.substring(0, HEAD));
  }

  private static Phrase whole(String text) {
    return new Phrase(text, Origin.OWN, Topic.owner(text), "");
  }

  private static Phrase owned(String owner, String text) {
    return new Phrase(owner + text, Origin.COMPLETED, owner, "");
  }
}
