package org.zhibiao.pipeline.statement;

import java.util.List;
import org.zhibiao.pipeline.quantity.Figure;

/**
 * How far a year or a deadline reaches that a sentence names in its midst: 其中2024年搬迁9万人 dates its
 * clause, and what stands behind other figures (…8万户，到2027年再改造3万户；…) ends with the semicolon. At
 * the head of the sentence it holds for all of it.
 */
final class PointReach {
  private final List<Figure> figures;

  PointReach(List<Figure> figures) {
    this.figures = figures;
  }

  /** Whether a time holds no more where a figure stands behind it. */
  boolean isPassed(TimeExpression time, String sentence, int at) {
    boolean point = time.role() == TimeRole.WHEN || time.role() == TimeRole.DEADLINE;
    if (!point || time.start() <= TimeScanner.OPENING) {
      return false;
    }
    String way = sentence.substring(time.end(), at);
    if (sentence.startsWith("其中", time.start() - 2)) {
      return way.matches("(?s).*[，；。].*");
    }
    boolean joined = time.role() == TimeRole.WHEN && sentence.charAt(time.start() - 1) == '、';
    if (joined && isToldBehindFigure(time)) {
      return way.matches("(?s).*[，；。].*");
    }
    return way.indexOf('；') >= 0 && isToldBehindFigure(time);
  }

  private boolean isToldBehindFigure(TimeExpression time) {
    return figures.stream().anyMatch(figure -> figure.mention().end() <= time.start());
  }
}
