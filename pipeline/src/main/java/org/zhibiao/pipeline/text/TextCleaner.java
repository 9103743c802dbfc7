package org.zhibiao.pipeline.text;

/**
 * Makes a printed text plain for reading and remembers the way back: {@code 增长 ５．４％, 高于} reads
 * {@code 增长5.4%，高于}. Three steps over the whole text, each in a time that grows with its length:
 * {@link CharFolder}, {@link LineJoiner}, {@link BlankDropper}.
 */
public final class TextCleaner {
  private TextCleaner() {}

  /** The whole of a report's text made plain. */
  public static CleanText clean(String printed) {
    CharFolder folder = CharFolder.fold(printed);
    PlacedText plain = BlankDropper.drop(LineJoiner.join(folder.folded()));
    return plain.toCleanText().withLitter(folder.litter());
  }
}
