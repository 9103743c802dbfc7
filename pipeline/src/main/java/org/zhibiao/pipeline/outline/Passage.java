package org.zhibiao.pipeline.outline;

import org.zhibiao.pipeline.text.CleanText;
import org.zhibiao.pipeline.text.Span;

/**
 * One sentence of a report.
 *
 * @param number from 0, in the order of the text
 * @param heading whether the passage is a heading
 * @param paragraph number of the paragraph (or list item) it stands in, from 0
 * @param span where it is printed
 * @param clean its text made plain; rules read this
 */
public record Passage(
    int number, Section section, int paragraph, boolean heading, Span span, CleanText clean) {

  /** The sentence made plain. */
  public String text() {
    return clean.text();
  }
}
