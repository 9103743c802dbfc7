package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.indicator.Reading.Place;
import org.zhibiao.pipeline.quantity.ComparatorCode;
import org.zhibiao.pipeline.quantity.Figure;

/**
 * What stands before and behind a figure in its clause, as far as it may belong to it. In
 * 扩充学前学位1500个、中小学学位7000余个 the second figure has 中小学学位 before it and is {@code listed}.
 *
 * @param left from the clause's start, or from behind the figure before
 * @param right up to the clause's end, or up to what belongs to the next figure
 * @param listed it follows another figure of its clause behind 、 or 和
 * @param clause the clause, which figures of one series share
 */
record Window(String left, String right, boolean listed, Clause clause) {

  /** 25轮强降雨和“海葵”等9个台风: between two counts, the noun of the first and an example of the second. */
  private static final Pattern EXAMPLES =
      Pattern.compile("([^“”、和与及]{2,})(?:以及|和|与|及)([^、和与及]{2,}等)");

  private static final Set<String> GROUPS = Set.of("方面", "领域", "门类", "大类", "类");

  /** The windows of a sentence's figures. */
  static List<Window> of(Reading reading, List<Figure> figures) {
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      windows.add(window(reading, figures, i, windows));
    }
    for (int i = windows.size() - 2; i >= 0; i--) {
      windows.set(i, sharingRight(windows, i, figures));
    }
    return windows;
  }

  private static Window window(Reading reading, List<Figure> figures, int i, List<Window> before) {
    String text = reading.text();
    List<Place> places = reading.figures();
    Place place = places.get(i);
    Clause clause = Clause.around(text, place.start(), place.end());
    boolean last =
        i == places.size() - 1
            || places.get(i + 1).start() > clause.end()
            || places.get(i + 1).start() < place.end();
    String right =
        last
            ? text.substring(place.end(), clause.end())
            : Gap.of(text.substring(place.end(), places.get(i + 1).start())).right();
    boolean first =
        i == 0
            || places.get(i - 1).end() < clause.start()
            || places.get(i - 1).end() > place.start();
    if (first) {
      String left = text.substring(clause.start(), place.start());
      boolean setting = Frame.closesSetting(text.substring(place.end())) && left.indexOf('在') >= 0;
      if (setting) {
        return new Window(left.substring(left.indexOf('在') + 1), "", false, clause);
      }
      return new Window(
          Frame.withoutField(Superlative.before(left, right)),
          Superlative.behind(left, right),
          false,
          clause);
    }
    String between = text.substring(places.get(i - 1).end(), place.start());
    if (Frame.closesSetting(between)) {
      String whole = text.substring(clause.start(), places.get(i - 1).start());
      int setting = Math.max(0, whole.indexOf('在'));
      return new Window(whole.substring(0, setting), right, false, clause);
    }
    Gap gap = Gap.of(between);
    return new Window(
        left(gap, figures.get(i - 1), before.get(i - 1)), right, gap.listed(), clause);
  }

  private static String left(Gap gap, Figure figureBefore, Window before) {
    boolean size = figureBefore.quantity().comparator() == ComparatorCode.MAGNITUDE;
    boolean kinds = gap.right().startsWith("大") && figureBefore.quantity().unit().isEmpty();
    boolean voltage = figureBefore.quantity().unit().equals("千伏");
    if (voltage && !gap.listed() && !gap.adjacent()) {
      return before.left() + figureBefore.mention().text() + "千伏" + gap.left(); // 改造10千伏线路120公里
    }
    if ((size || kinds) && !gap.listed()) {
      return before.left() + figureBefore.mention().text() + gap.left();
    }
    if (before.left().endsWith("流域") && !gap.listed() && !gap.adjacent()) {
      return before.left() + gap.left(); // 长江流域12个断面优良率95%: not that of the whole region
    }
    boolean same =
        gap.adjacent()
            || gap.isShortNoun()
            || (gap.continues() && !gap.listed())
            || GROUPS.contains(gap.left());
    return same ? before.left() : gap.left();
  }

  /**
   * What comes in groups: 15个方面300多项举措 counts the same twice, 10个产值超百亿元的产业集群 first counts and then
   * measures. A size before a counted thing has the thing behind it: 8个[万]亩森林组团.
   */
  private static Window sharingRight(List<Window> windows, int i, List<Figure> figures) {
    Window window = windows.get(i);
    Window next = windows.get(i + 1);
    boolean sized =
        next.right.startsWith("的")
            && !next.listed
            && !PhraseWords.of(Role.ATTRIBUTE).atEnd(Trim.predicate(window.right)).isEmpty();
    if (sized && window.clause.equals(next.clause)) {
      return new Window(window.left, next.right.substring(1), window.listed, window.clause);
    }
    boolean groups = GROUPS.contains(window.right) && !next.listed;
    boolean bare = groups || window.right.matches("(?:级|亿|元|[以之]上|多|余)*[和、及与]?");
    boolean size = figures.get(i).quantity().comparator() == ComparatorCode.MAGNITUDE;
    boolean sameClause = window.clause.equals(next.clause);
    boolean touching =
        figures.get(i + 1).mention().start() - figures.get(i).quantity().phraseEnd() <= 1
            && !next.listed;
    return bare && sameClause && (size || touching || groups)
        ? new Window(
            window.left,
            (size ? "" : size(figures.get(i + 1))) + next.right,
            window.listed,
            window.clause)
        : window;
  }

  private static String size(Figure figure) {
    return figure.quantity().comparator() == ComparatorCode.MAGNITUDE
        ? figure.mention().text()
        : "";
  }

  /** The text between two figures of one clause, parted into what belongs to either. */
  private record Gap(String right, String left, boolean listed, boolean adjacent) {
    /** 8[金]9银6铜. */
    boolean isShortNoun() {
      return !listed && left.length() == 1;
    }

    /** 3个这样的: what stands before the first is told of the second; 占…的 tells of its own. */
    boolean continues() {
      return left.endsWith("的") && left.indexOf('占') < 0;
    }

    static Gap of(String gap) {
      String outer = gap.startsWith("）") ? gap.substring(1) : gap;
      String text = PhraseWords.cutStart(Role.ENDING, outer);
      if (text.isEmpty()) {
        return new Gap("", "", false, true);
      }
      int mark = Quotes.indexOutside(text, '、');
      if (mark >= 0) {
        return new Gap(text.substring(0, mark), text.substring(mark + 1), true, false);
      }
      if (text.matches(".?(?:和|与|及|以及|到|至)")) {
        return new Gap("", "", text.length() < 3, false);
      }
      for (String conjunction : List.of("以及", "和", "及", "并")) {
        if (text.startsWith(conjunction)) {
          return new Gap("", text.substring(conjunction.length()), true, false);
        }
        if (text.endsWith(conjunction)) {
          return new Gap(text.substring(0, text.length() - conjunction.length()), "", true, false);
        }
      }
      if (Trim.predicate(text).isEmpty()) {
        return new Gap("", "", false, false);
      }
      Matcher examples = EXAMPLES.matcher(text);
      if (examples.matches()) {
        return new Gap(examples.group(1), examples.group(2), true, false);
      }
      return new Gap(Noun.withoutProperty(text), text, false, false);
    }
  }
}
