package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.pipeline.indicator.Phrase.Origin;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Statement;

/**
 * Finds the words that say what each figure of a sentence measures. A figure has its noun behind it
 * (打通53条断头路) or its subject before it (失业率4.1%); where it has neither, it speaks of what the figure
 * before it spoke of (增长5.4%、高于全国0.4个百分点).
 */
final class IndicatorPhraseFinder {
  private final Reading reading;
  private final List<Figure> figures;
  private final List<Statement> statements;
  private final List<Window> windows;
  private final String farTopic;
  private final List<Phrase> phrases = new ArrayList<>();

  /**
   * @param farTopic what the text spoke of before this sentence; may be empty
   */
  IndicatorPhraseFinder(
      Reading reading, List<Figure> figures, List<Statement> statements, String farTopic) {
    this.reading = reading;
    this.figures = figures;
    this.statements = statements;
    this.windows = Window.of(reading, figures);
    this.farTopic = farTopic;
  }

  /** One phrase a figure. */
  List<Phrase> find() {
    while (phrases.size() < figures.size()) {
      int from = phrases.size();
      int series = seriesLength(from);
      List<String> subjects = series > 1 ? sharedSubjects(from, series) : List.of();
      if (subjects.isEmpty()) {
        phrases.add(phrase(from));
      } else {
        subjects.forEach(s -> phrases.add(own(s, "")));
      }
    }
    return phrases;
  }

  /** How many figures stand side by side with nothing but 、 or 和 between them. */
  private int seriesLength(int from) {
    int length = 1;
    while (from + length < windows.size()
        && windows.get(from + length).listed()
        && windows.get(from + length).left().isEmpty()
        && noun(from + length - 1).isEmpty()) {
      length++;
    }
    return noun(from + length - 1).isEmpty() ? length : 1;
  }

  private List<String> sharedSubjects(int from, int count) {
    String left = Trim.base(windows.get(from).left());
    int shared = Math.max(left.lastIndexOf("分别"), left.lastIndexOf("依次"));
    String subject = shared < 0 ? left : left.substring(0, shared);
    String rest = shared < 0 ? "" : Trim.subject(left.substring(shared + 2));
    List<String> parts = Subjects.part(Trim.subject(subject), count);
    return parts.stream().map(part -> part + rest).toList();
  }

  private Phrase phrase(int i) {
    String noun = noun(i);
    return noun.isEmpty() ? subjectBefore(i) : nounBehind(i, noun);
  }

  /** The noun that a figure counts, if it stands behind it. */
  private String noun(int i) {
    Statement statement = statements.get(i);
    boolean rate =
        statement.measure() == Measure.GROWTH
            || figures.get(i).quantity().unit().equals("百分点")
            || statement.measure() == Measure.MULTIPLE;
    return rate ? "" : Noun.behind(windows.get(i).right(), figures.get(i).quantity());
  }

  private Phrase nounBehind(int i, String noun) {
    String before =
        Enumeration.shorten(Trim.start(windows.get(i).left()), noun, figures.get(i).quantity());
    if (saysNothing(before)) {
      before = "";
    }
    String lead = before;
    Phrase sibling = i > 0 ? phrases.get(i - 1) : null;
    if (before.isEmpty() && windows.get(i).listed() && sibling != null) {
      before = sibling.lead();
      lead = before;
    }
    if (before.isEmpty() && !PhraseWords.of(Role.PERSONAL).at(noun, 0).isEmpty()) {
      String owner = nearOwner(i);
      return new Phrase(owner + noun, Origin.COMPLETED, owner, "");
    }
    String shared = sharedPredicate(i, noun);
    boolean vague = before.isEmpty() && PhraseWords.of(Role.GENERIC).contains(noun);
    String owner = vague ? Topic.before(reading.text(), windows.get(i).clause().start()) : "";
    return own(owner + before + noun + shared, lead);
  }

  private static boolean saysNothing(String before) {
    boolean activity = PhraseWords.of(Role.ACTIVITY).contains(before);
    return before.length() == 1 || (!activity && Trim.predicate(before).isEmpty());
  }

  /** 10所学校、12个专业群入选国家计划: what is said of the last is said of the first too. */
  private String sharedPredicate(int i, String noun) {
    if (i + 1 >= figures.size()
        || !windows.get(i + 1).listed()
        || !windows.get(i + 1).left().isEmpty()) {
      return "";
    }
    String next = noun(i + 1);
    if (passive(noun) >= 0) {
      return "";
    }
    int at = passive(next);
    return at > 0 ? next.substring(at) : "";
  }

  private static int passive(String noun) {
    for (int i = 1; i < noun.length(); i++) {
      if (!PhraseWords.of(Role.PASSIVE).at(noun, i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private Phrase subjectBefore(int i) {
    Measure measure = statements.get(i).measure();
    String left = windows.get(i).left();
    if (measure == Measure.CHANGE) {
      left = Trim.base(left);
    }
    String subject = Trim.subject(left);
    if (measure == Measure.GROWTH) {
      subject = withoutVerb(subject);
    }
    boolean cut = !left.endsWith(subject);
    if (subject.isEmpty() || isAdverb(subject)) {
      return inherited(i);
    }
    if (subject.startsWith("占") && i > 0) {
      String owner = phrases.get(i - 1).text();
      return new Phrase(owner + subject, Origin.COMPLETED, owner, "");
    }
    if (isProperty(subject) || PhraseWords.of(Role.ACTIVITY).contains(subject)) {
      String owner = nearOwner(i);
      return owner.isEmpty()
          ? own(subject, "")
          : new Phrase(owner + subject, Origin.COMPLETED, owner, "");
    }
    String lead = cut ? "" : leadOf(subject);
    boolean shares = windows.get(i).listed() && lead.isEmpty() && !cut && measure != Measure.GROWTH;
    if (shares && i > 0) {
      return own(phrases.get(i - 1).lead() + subject, phrases.get(i - 1).lead());
    }
    return own(subject, lead);
  }

  /** 平均压减时间58%: the verb tells the growth and is no part of what grows. */
  private static String withoutVerb(String subject) {
    String rest = PhraseWords.of(Role.LEAD).cutStart(subject);
    String verb = PhraseWords.of(Role.PREDICATE).at(rest, 0);
    boolean known = verb.length() > 1 && rest.length() > verb.length() + 1 && !isProperty(rest);
    return known ? rest.substring(verb.length()) : subject;
  }

  /** 年均增长6%: a word of how often, and no subject. */
  private static boolean isAdverb(String subject) {
    return PhraseWords.of(Role.KEEP).contains(subject) && !subject.equals("人均");
  }

  private static boolean isProperty(String subject) {
    return PhraseWords.of(Role.ATTRIBUTE).contains(subject)
        || (subject.length() <= 3 && "量额".indexOf(subject.charAt(subject.length() - 1)) >= 0);
  }

  /** The words up to the verb that a list shares: 办理 in 办理建议; 文艺精品获 in 文艺精品获文华奖. */
  private static String leadOf(String subject) {
    WordList verbs = PhraseWords.of(Role.ACTIVITY);
    String verb = verbs.at(subject, 0);
    if (!verb.isEmpty()) {
      return verb.length() < subject.length() ? verb : "";
    }
    for (int i = 2; i < subject.length() - 2; i++) {
      boolean strong = subject.charAt(i) == '新' || subject.charAt(i) == '获';
      verb = verbs.at(subject, i);
      if (strong && !verb.isEmpty()) {
        return subject.substring(0, i + verb.length());
      }
    }
    return "";
  }

  private String nearOwner(int i) {
    if (i > 0) {
      return phrases.get(i - 1).owner();
    }
    String topic = Topic.before(reading.text(), windows.get(i).clause().start());
    return topic.isEmpty() ? farTopic : Topic.owner(topic);
  }

  private Phrase inherited(int i) {
    if (i > 0) {
      Phrase before = phrases.get(i - 1);
      return new Phrase(before.text(), Origin.INHERITED, before.owner(), before.lead());
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

  private static Phrase own(String text, String lead) {
    return new Phrase(text, Origin.OWN, Topic.owner(text), lead);
  }
}
