package org.zhibiao.pipeline.subject;

import java.util.Optional;

/** What a fact is told of beyond its indicator: money, things counted, or neither. */
public record Subject(Optional<Investment> investment, Optional<CountedThing> count) {
  /** Neither money nor things. */
  public static final Subject NONE = new Subject(Optional.empty(), Optional.empty());
}
