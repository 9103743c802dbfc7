package org.zhibiao.pipeline.outline;

import java.util.List;

/** A report's text taken apart: its sections, its sentences, its glossary. */
public record Outline(List<Section> sections, List<Passage> passages, List<GlossaryEntry> terms) {
  public Outline {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    terms = List.copyOf(terms);
  }
}
