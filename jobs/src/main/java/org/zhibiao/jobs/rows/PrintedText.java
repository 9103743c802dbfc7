package org.zhibiao.jobs.rows;

import org.zhibiao.pipeline.text.Span;

/**
 * A report's text as printed, cut by code points. Cuts come in the order of the text, so the place
 * of the last one is kept and a cut costs its own length, not that of the report.
 */
final class PrintedText {
  private final String text;
  private int codePoint;
  private int index;

  PrintedText(String text) {
    this.text = text;
  }

  String at(Span span) {
    int from = indexOf(span.start());
    return text.substring(from, indexOf(span.end()));
  }

  private int indexOf(int wanted) {
    index = text.offsetByCodePoints(index, wanted - codePoint);
    codePoint = wanted;
    return index;
  }
}
