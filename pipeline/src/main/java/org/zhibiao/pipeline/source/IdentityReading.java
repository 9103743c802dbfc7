package org.zhibiao.pipeline.source;

import java.util.List;
import org.zhibiao.pipeline.flag.Flag;

/** A report's identity and what is doubtful about it. */
public record IdentityReading(ReportIdentity identity, List<Flag> flags) {
  public IdentityReading {
    flags = List.copyOf(flags);
  }
}
