package org.zhibiao.pipeline.indicator;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.pipeline.indicator.PhraseWords.Role;
import org.zhibiao.pipeline.quantity.ComparatorCode;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Statement;

/** The nouns behind the figures of a sentence, and what they share in a row of counts. */
final class CountedNouns {
  private static final int LONGEST_BARE_NOUN = 6;

  private static final Pattern FATE = Pattern.compile("(?:均已|已?全部|已全)(?=[^，]{2})");

  private final List<Window> windows;
  private final List<Figure> figures;
  private final List<Statement> statements;

  CountedNouns(List<Window> windows, List<Figure> figures, List<Statement> statements) {
    this.windows = windows;
    this.figures = figures;
    this.statements = statements;
  }

  /** The noun that a figure counts, if it stands behind it; 35条、12条措施 count the same. */
  String behind(int i) {
    Statement statement = statements.get(i);
    boolean rate =
        statement.measure() == Measure.GROWTH
            || unit(i).equals("百分点")
            || statement.measure() == Measure.MULTIPLE;
    if (rate) {
      return "";
    }
    Window window = windows.get(i);
    boolean bare =
        window.right().isEmpty() && rowGoesOn(i) && !unit(i).isEmpty() && !unit(i).equals("%");
    return bare && unit(i).equals(unit(i + 1)) && !Noun.isMeasured(unit(i))
        ? behind(i + 1)
        : withoutFate(window, Noun.behind(window.right(), figures.get(i).quantity()));
  }

  /** 排查隐患120处全部整改到位: what befell things that are named before their count. */
  private static String withoutFate(Window window, String noun) {
    boolean named = window.left().length() > 2 && !window.listed();
    return named && FATE.matcher(noun).lookingAt() ? "" : noun;
  }

  /**
   * 6所学校、9门课程入选国家计划: what is said of the last is said of the first too; so is the head of
   * 5个国家级、60个省级培训基地.
   */
  String sharedPredicate(int i, String noun) {
    if (!rowGoesOn(i)) {
      return "";
    }
    String next = behind(i + 1);
    if (noun.endsWith("级") && noun.length() <= 4) {
      return next.substring(next.indexOf("级") + 1);
    }
    if (passive(noun) >= 0) {
      return "";
    }
    int at = passive(next);
    return at > 0 ? next.substring(at) : next.isEmpty() ? "" : sharedPredicate(i + 1, next);
  }

  /** Whether a count of a thing before is that of whose things this one counts: 走访9个县近800户农家. */
  boolean isWithinFormer(int i) {
    return i > 0
        && windows.get(i).clause().equals(windows.get(i - 1).clause())
        && !windows.get(i).left().isEmpty()
        && windows.get(i).left().equals(behind(i - 1));
  }

  /** 打造蔬菜、果品等5个百亿级产业: the size of what the figure right before counts. */
  boolean isSizeOfFormer(int i) {
    return i > 0
        && figures.get(i).quantity().comparator() == ComparatorCode.MAGNITUDE
        && figures.get(i - 1).quantity().comparator() != ComparatorCode.MAGNITUDE
        && windows.get(i).clause().equals(windows.get(i - 1).clause())
        && !windows.get(i).listed()
        && windows.get(i).left().equals(windows.get(i - 1).left())
        && !behind(i).isEmpty()
        && behind(i - 1).endsWith(behind(i));
  }

  /** 建成干渠80公里，支渠310公里: a clause of nothing but a noun goes on under the verb before. */
  boolean goesOnInNextClause(int i, String noun) {
    boolean next = windows.get(i - 1).clause().end() + 1 == windows.get(i).clause().start();
    return next
        && noun.length() <= LONGEST_BARE_NOUN
        && unit(i).equals(unit(i - 1))
        && Noun.isMeasured(unit(i))
        && statements.get(i).measure() == Measure.LEVEL
        && statements.get(i - 1).measure() == Measure.LEVEL
        && PhraseWords.of(Role.ATTRIBUTE).atEnd(noun).isEmpty();
  }

  private boolean rowGoesOn(int i) {
    return i + 1 < figures.size()
        && windows.get(i + 1).listed()
        && windows.get(i + 1).left().isEmpty();
  }

  private String unit(int i) {
    return figures.get(i).quantity().unit();
  }

  private static int passive(String noun) {
    for (int i = 1; i < noun.length(); i++) {
      if (!PhraseWords.of(Role.PASSIVE).at(noun, i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
