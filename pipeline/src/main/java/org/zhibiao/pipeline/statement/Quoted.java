package org.zhibiao.pipeline.statement;

/** Whether a place stands inside 《》, or in quotation marks or brackets that hold more than it. */
final class Quoted {
  private Quoted() {}

  static boolean at(String sentence, int start, int end) {
    return inside(sentence, start, '《', '》')
        || inside(sentence, start, '（', '）')
        || (inside(sentence, start, '“', '”') && sentence.indexOf('”', start) >= end);
  }

  private static boolean inside(String sentence, int at, char opening, char closing) {
    int opened = sentence.lastIndexOf(opening, at - 1);
    return opened >= 0
        && sentence.lastIndexOf(closing, at - 1) < opened
        && sentence.indexOf(closing, at) >= 0;
  }
}
