package org.zhibiao.pipeline.fact;

import java.util.List;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.indicator.IndicatorReading;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.quantity.Quantity;
import org.zhibiao.pipeline.statement.Statement;
import org.zhibiao.pipeline.subject.Subject;

/**
 * One quantified statement in one report.
 *
 * @param factId from the report, the sentence and the numeral's ordinal in it
 * @param confidence the extractor's own estimate that the whole statement is right, 0 to 1
 */
public record Fact(
    String factId,
    Mention mention,
    Quantity quantity,
    Statement statement,
    IndicatorReading indicator,
    Subject subject,
    List<Flag> flags,
    double confidence) {
  public Fact {
    flags = List.copyOf(flags);
  }
}
