package org.zhibiao.pipeline.subject;

import java.util.Optional;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.statement.Measure;
import org.zhibiao.pipeline.statement.Statement;
import org.zhibiao.pipeline.unit.Unit;
import org.zhibiao.pipeline.unit.UnitTable;

/** Reads whether a fact tells of money or of things counted. Safe for use by many threads. */
public final class SubjectReader {
  private static final UnitTable UNITS = UnitTable.seeded();

  /** The subject of one fact. */
  public Subject read(Figure figure, Statement statement, IndicatorReading indicator) {
    Measure measure = statement.measure();
    boolean amount = measure == Measure.LEVEL || measure == Measure.CHANGE;
    if (!amount || indicator.phrase().isEmpty()) {
      return Subject.NONE;
    }
    Optional<Unit> unit = UNITS.find(figure.quantity().unit());
    if (unit.filter(u -> u.quantityKind().equals("money")).isPresent()) {
      return new Subject(InvestmentReader.read(figure, statement, indicator), Optional.empty());
    }
    if (unit.filter(Unit::classifier).isPresent()) {
      return new Subject(Optional.empty(), CountReader.read(figure, indicator));
    }
    return Subject.NONE;
  }
}
