package org.zhibiao.pipeline.indicator;

import java.util.ArrayList;
import java.util.List;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.outline.Passage;
import org.zhibiao.pipeline.quantity.Figure;
import org.zhibiao.pipeline.source.ReportIdentity;
import org.zhibiao.pipeline.statement.Statement;

/**
 * Reads what the figures of a report measure, sentence by sentence in the order of the text. One
 * reader serves one report.
 */
public final class IndicatorReader {
  private final String regionName;

  public IndicatorReader(ReportIdentity identity) {
    this.regionName = identity.regionName();
  }

  /** The readings of one sentence, one a figure. */
  public List<IndicatorReading> read(
      Passage passage, List<Mention> mentions, List<Figure> figures, List<Statement> statements) {
    List<IndicatorReading> readings = new ArrayList<>();
    String region = regionName == null ? "" : regionName;
    for (int i = 0; i < figures.size(); i++) {
      readings.add(new IndicatorReading(region, "", "", "", "", List.of()));
    }
    return readings;
  }
}
