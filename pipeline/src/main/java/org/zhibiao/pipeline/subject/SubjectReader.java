package org.zhibiao.pipeline.subject;

import java.util.Optional;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Statement;

/** Reads whether a fact tells of money or of things counted. Safe for use by many threads. */
public final class SubjectReader {

  /** The subject of one fact. */
  public Subject read(Figure figure, Statement statement, IndicatorReading indicator) {
    boolean amount = statement.measure() == Measure.LEVEL || statement.measure() == Measure.CHANGE;
    if (!amount || !figure.quantity().unit().equals("元")) {
      return Subject.NONE;
    }
    return new Subject(
        flow(indicator.phrase())
            .map(
                flow ->
                    new Investment(
                        statement.value(), statement.valueUpper(), flow, indicator.phrase())),
        Optional.empty());
  }

  private static Optional<MoneyFlow> flow(String phrase) {
    return phrase.contains("投资") ? Optional.of(MoneyFlow.INVESTMENT) : Optional.empty();
  }
}
