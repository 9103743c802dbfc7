package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
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
    Place place = reading.figures().get(i);
    Clause clause = Clause.around(text, place.start(), place.end());
    boolean first =
        i == 0
            || reading.figures().get(i - 1).end() < clause.start()
            || reading.figures().get(i - 1).end() > place.start();
    boolean last =
        i == figures.size() - 1
            || reading.figures().get(i + 1).start() > clause.end()
            || place.end() > reading.figures().get(i + 1).start();
    String right =
        last
            ? text.substring(place.end(), clause.end())
            : Gap.of(text.substring(place.end(), reading.figures().get(i + 1).start())).right();
    if (first) {
      return new Window(text.substring(clause.start(), place.start()), right, false, clause);
    }
    Gap gap = Gap.of(text.substring(reading.figures().get(i - 1).end(), place.start()));
    boolean sizeOfNext =
        figures.get(i - 1).quantity().comparator() == ComparatorCode.MAGNITUDE && !gap.listed();
    boolean counted = gap.right().startsWith("大") && figures.get(i - 1).quantity().unit().isEmpty();
    String left =
        sizeOfNext || counted
            ? before.get(i - 1).left() + figures.get(i - 1).mention().text() + gap.left()
            : gap.adjacent() || gap.isShortNoun() || gap.left().endsWith("的")
                ? before.get(i - 1).left()
                : gap.left();
    return new Window(left, right, gap.listed(), clause);
  }

  /** A size before a counted thing has the thing behind it: 8个[万]亩森林组团. */
  private static Window sharingRight(List<Window> windows, int i, List<Figure> figures) {
    Window window = windows.get(i);
    Window next = windows.get(i + 1);
    boolean bare = window.right.matches("(?:级|亿|元|[以之]上|多|余)*[和、及与]?");
    boolean size = figures.get(i).quantity().comparator() == ComparatorCode.MAGNITUDE;
    boolean sameClause = window.clause.equals(next.clause);
    boolean touching =
        figures.get(i + 1).mention().start() - figures.get(i).quantity().phraseEnd() <= 1
            && !next.listed;
    return bare && sameClause && (size || touching)
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

    static Gap of(String gap) {
      String text = PhraseWords.of(Role.ENDING).cutStart(gap);
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
      return new Gap(text, text, false, false);
    }
  }
}
