package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.Phrase.Origin;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.quantity.ComparatorCode;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Statement;

/**
 * Finds the words that say what each figure of a sentence measures. A figure has its noun behind it
 * (打通53条断头路) or its subject before it (失业率4.1%); where it has neither, it speaks of what the figure
 * before it spoke of (增长5.4%、高于全国0.4个百分点).
 */
final class IndicatorPhraseFinder {
  /** 重点做了以下: points to what follows and is no part of what is counted. */
  private static final Pattern POINTING = Pattern.compile("(?:做好|做了|抓好|抓|做)?(?:以下|如下|下列)$");

  /** 完成林相改善6万亩: betterment that is counted is no predicate. */
  private static final Pattern WORK_DONE =
      Pattern.compile("(?:完成|实施|开展|启动)[^，、]{2,20}(?:提升|改善|优化)");

  /** 发放助学金，每人每年900元: said of the figure, and no subject. */
  private static final Pattern PER_HEAD = Pattern.compile("(?:[人户亩]均|平均|每[百千万]?[人生户亩学月年日天]+)+");

  private final Reading reading;
  private final List<Figure> figures;
  private final List<Statement> statements;
  private final List<Window> windows;
  private final CountedNouns nouns;
  private final Owners owners;
  private final SharedSubjects shared;
  private final String farTopic;
  private final MoneyPurpose money;
  private final Anaphora anaphora;
  private final List<Phrase> phrases = new ArrayList<>();

  /**
   * @param farTopic what the last figure before this sentence is told of; may be empty
   * @param sentenceTopic tells what the sentence before speaks of, if it has no figure; else empty
   */
  IndicatorPhraseFinder(
      Reading reading,
      List<Figure> figures,
      List<Statement> statements,
      String farTopic,
      Supplier<String> sentenceTopic) {
    this.reading = reading;
    this.figures = figures;
    this.statements = statements;
    this.windows = Window.of(reading, figures);
    this.nouns = new CountedNouns(windows, figures, statements);
    this.owners = new Owners(reading, windows, farTopic);
    this.shared = new SharedSubjects(reading, windows, statements);
    this.farTopic = farTopic;
    this.anaphora = new Anaphora(reading, windows);
    this.money = new MoneyPurpose(reading, windows, sentenceTopic);
  }

  /** One phrase a figure. */
  List<Phrase> find() {
    while (phrases.size() < figures.size()) {
      int from = phrases.size();
      int series = seriesLength(from);
      List<String> subjects = series > 1 ? shared.of(from, series, phrases) : List.of();
      if (subjects.isEmpty()) {
        phrases.add(finished(from));
      } else {
        subjects.forEach(s -> phrases.add(own(s, "")));
      }
    }
    ThreeIndustries.name(phrases, reading);
    return phrases;
  }

  /** How many figures stand side by side with nothing but 、 or 和 between them. */
  private int seriesLength(int from) {
    int length = 1;
    while (from + length < windows.size()
        && windows.get(from + length).listed()
        && saysOnlyOfWhom(windows.get(from + length).left())
        && nouns.behind(from + length - 1).isEmpty()) {
      length++;
    }
    return nouns.behind(from + length - 1).isEmpty() ? length : 1;
  }

  /** 分别提高到每人每月60元、每人每年800元: nothing new is told before the second. */
  private static boolean saysOnlyOfWhom(String left) {
    return left.isEmpty() || PER_HEAD.matcher(left).matches();
  }

  private static boolean figuresIn(String clause) {
    return clause.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private Phrase finished(int i) {
    String people = People.named(windows.get(i), figures.get(i).quantity());
    String purpose = money.within(i);
    if (people.isEmpty() && !purpose.isEmpty()) {
      return MoneyPurpose.joined(phrase(i), purpose);
    }
    return people.isEmpty()
        ? owners.complete(
            i,
            anaphora.resolve(i, Superlative.cut(money.withPurpose(i, phrase(i))), phrases),
            phrases)
        : own(people, "");
  }

  private Phrase phrase(int i) {
    String noun = nouns.behind(i);
    return noun.isEmpty() ? subjectBefore(i) : nounBehind(i, noun);
  }

  private Phrase nounBehind(int i, String behind) {
    if (nouns.isSizeOfFormer(i)) {
      Phrase counted = phrases.get(i - 1);
      String size = figures.get(i).mention().text();
      return own(counted.text().replaceFirst(size + "元?级?", ""), counted.lead());
    }
    String before =
        Enumeration.shorten(Trim.start(windows.get(i).left()), behind, figures.get(i).quantity());
    before = POINTING.matcher(before).replaceFirst("");
    boolean coverb = Frame.isCoverb(before);
    String noun = coverb ? Frame.withoutAct(behind) : behind;
    if (coverb || saysNothing(before)) {
      before = "";
    }
    if (nouns.isWithinFormer(i) && !phrases.get(i - 1).lead().isEmpty()) {
      before = phrases.get(i - 1).lead();
    }
    String lead = before;
    Phrase sibling = i > 0 ? phrases.get(i - 1) : null;
    if (before.isEmpty() && windows.get(i).listed() && sibling != null) {
      before = sibling.lead();
      lead = before;
    }
    if (before.isEmpty() && Owners.isPersonal(noun)) {
      boolean part = noun.startsWith("用于") && i > 0;
      String owner = part ? phrases.get(i - 1).text() : owners.near(i, phrases);
      return new Phrase(owner + noun, Origin.COMPLETED, owner, "");
    }
    if (Dependence.isProperty(before) && windows.get(i).right().startsWith("的")) {
      return own(noun + before, "");
    }
    String fate = nouns.sharedPredicate(i, noun);
    boolean size = figures.get(i).quantity().comparator() == ComparatorCode.MAGNITUDE;
    boolean vague = !size && before.isEmpty() && PhraseWords.of(Role.GENERIC).contains(noun);
    String owner = vague ? Topic.before(reading.text(), windows.get(i).clause().start()) : "";
    owner = figuresIn(owner) ? "" : owner;
    Phrase phrase = own(owner + before + noun + fate, lead);
    Origin origin = owner.isEmpty() ? Origin.COUNTED : Origin.COMPLETED;
    return new Phrase(phrase.text(), origin, phrase.owner(), lead);
  }

  private static boolean saysNothing(String before) {
    boolean activity = PhraseWords.of(Role.ACTIVITY).contains(before);
    return before.length() == 1 || (!activity && Trim.predicate(before).isEmpty());
  }

  private Phrase subjectBefore(int i) {
    Measure measure = statements.get(i).measure();
    String left = windows.get(i).left();
    if (measure == Measure.CHANGE || measure == Measure.GROWTH) {
      left = Trim.base(left);
    }
    if (measure == Measure.MULTIPLE) {
      left = Trim.ratio(left);
    }
    String subject = Trim.lastTold(Trim.subject(Trim.withoutRemarks(left)));
    if (measure == Measure.LEVEL && WORK_DONE.matcher(left).matches()) {
      subject = Trim.start(left);
    }
    if (measure == Measure.GROWTH) {
      subject = withoutVerb(subject);
    }
    subject = PhraseEdges.cutEnd(Noun.withoutVain(subject));
    boolean cut = !PhraseWords.of(Role.BOUND).cutEnd(left).endsWith(subject);
    boolean perHead = PER_HEAD.matcher(subject).matches();
    boolean adjunct = i > 0 && (Adjunct.is(subject) || Adjunct.is(windows.get(i).left()));
    if (subject.length() < 2 || Dependence.isAdverb(subject) || perHead || adjunct) {
      String since = perHead && i > 0 ? Topic.of(clauseSince(i)) : "";
      return since.length() < 2 ? inherited(i) : own(since, "");
    }
    subject = subject.startsWith("约占") ? subject.substring(1) : subject;
    if (Share.isOfWhole(subject) && (i > 0 || Share.isWithin(subject))) {
      String words = i == 0 ? clauseBefore(0) : Share.isWithin(subject) ? clauseSince(i) : "";
      String owner = Lender.of(words);
      return owner.isEmpty() && i > 0
          ? new Phrase(
              phrases.get(i - 1).text() + subject, Origin.COMPLETED, phrases.get(i - 1).owner(), "")
          : new Phrase(owner + subject, Origin.COMPLETED, owner, "");
    }
    boolean ofLoans = i > 0 && Dependence.isLoanOf(subject, phrases.get(i - 1).text());
    boolean named = Catalogue.seeded().knows(subject) && !ofLoans;
    if ((Dependence.isProperty(subject) && !named) || Dependence.isBareVerb(subject)) {
      String owner = owners.ofProperty(i, subject, phrases);
      return owner.isEmpty()
          ? own(subject, "")
          : new Phrase(owner + subject, Origin.COMPLETED, owner, "");
    }
    Optional<Phrase> publicMoney = money.of(i, subject, phrases);
    if (publicMoney.isPresent()) {
      return publicMoney.get();
    }
    String lead = cut ? "" : Lead.of(subject);
    if (i > 0
        && lead.isEmpty()
        && !cut
        && (sharesVerb(i) || nouns.goesOnInNextClause(i, subject))) {
      return own(phrases.get(i - 1).lead() + subject, phrases.get(i - 1).lead());
    }
    return own(subject, lead);
  }

  /**
   * A later item of a list shares the verb of the first: 扩充学前学位1500个、中小学学位7000个; so does what else
   * was added in clauses that follow: 新增铁路300公里，公路1900公里.
   */
  private boolean sharesVerb(int i) {
    Measure measure = statements.get(i).measure();
    String unit = figures.get(i).quantity().unit();
    boolean rate = unit.equals("%") || unit.equals("百分点");
    boolean added = measure == Measure.CHANGE && statements.get(i - 1).measure() == Measure.CHANGE;
    boolean done = windows.get(i).left().contains("实现");
    return !rate && !done && measure != Measure.GROWTH && (windows.get(i).listed() || added);
  }

  /** 平均压减时间58%: the verb tells the growth and is no part of what grows. */
  private static String withoutVerb(String subject) {
    String rest = PhraseWords.cutStart(Role.LEAD, subject);
    String verb = PhraseWords.of(Role.PREDICATE).at(rest, 0);
    boolean known =
        verb.length() > 1
            && !verb.equals("新增")
            && rest.length() > verb.length() + 1
            && !Dependence.isProperty(rest);
    return known ? rest.substring(verb.length()) : subject;
  }

  private Phrase inherited(int i) {
    String named = i == 0 ? "" : namedBetween(i);
    if (!named.isEmpty()) {
      return new Phrase(named, Origin.INHERITED, Topic.owner(named), "");
    }
    if (i > 0) {
      Phrase before = phrases.get(i > 1 && isBareStage(phrases.get(i - 1).text()) ? i - 2 : i - 1);
      String subject = isStage(before.text()) ? Topic.of(before.text()) : before.text();
      return new Phrase(subject, Origin.INHERITED, before.owner(), before.lead());
    }
    int clause = windows.get(i).clause().start();
    boolean rate = statements.get(i).measure() == Measure.GROWTH;
    if (rate && reading.text().substring(0, clause).contains("经济")) {
      return new Phrase("经济", Origin.INHERITED, "经济", "");
    }
    String near = Topic.before(reading.text(), clause);
    if (!near.isEmpty()) {
      return new Phrase(near, Origin.INHERITED, Topic.owner(near), "");
    }
    return new Phrase(farTopic, farTopic.isEmpty() ? Origin.NONE : Origin.FAR, farTopic, "");
  }

  private static boolean isStage(String text) {
    return text.endsWith("台阶") || text.endsWith("关口");
  }

  /** 连跨4个万亿元台阶，年均增长6%: what climbed was named before the stages. */
  private static boolean isBareStage(String text) {
    return isStage(text) && !PhraseWords.of(Role.BREAK).at(text, 0).isEmpty();
  }

  /** 产值增长5%，税收比上年明显提高，突破9亿元: a clause without a figure has named another indicator since. */
  private String namedBetween(int i) {
    String words = clauseSince(i);
    for (int end = words.length(); end > 2; end--) {
      if (Catalogue.seeded().knows(words.substring(0, end))) {
        return words.substring(0, end);
      }
    }
    return "";
  }

  private String clauseBefore(int i) {
    return Topic.clauseBefore(reading.text(), windows.get(i).clause().start());
  }

  /** The clause before that of a figure, if the figure before does not stand in it. */
  private String clauseSince(int i) {
    int clause = windows.get(i).clause().start();
    String words = clauseBefore(i);
    return reading.figures().get(i - 1).end() <= clause - 1 - words.length() ? words : "";
  }

  private static Phrase own(String text, String lead) {
    return new Phrase(text, Origin.OWN, Topic.owner(text), lead);
  }
}
