package org.zhibiao.pipeline.fact;

import java.util.List;
import org.zhibiao.pipeline.flag.Flag;
import org.zhibiao.pipeline.mention.Mention;
import org.zhibiao.pipeline.outline.Outline;
import org.zhibiao.pipeline.source.ReportIdentity;

/**
 * Everything that was read from one report; {@code flags} are doubts about the report as a whole.
 */
public record Extraction(
    ReportIdentity identity,
    Outline outline,
    List<Mention> mentions,
    List<Fact> facts,
    List<Flag> flags) {
  public Extraction {
    mentions = List.copyOf(mentions);
    facts = List.copyOf(facts);
    flags = List.copyOf(flags);
  }
}
