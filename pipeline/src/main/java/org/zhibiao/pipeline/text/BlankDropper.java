package org.zhibiao.pipeline.text;

/**
 * The third step of cleaning: blanks inside Chinese words and numbers go ({@code 5.2 万亿元}, {@code 郑
 * 皓}), Western punctuation between Chinese becomes Chinese, {@code ２７，２０３} gets the commas of a
 * number, and marks of emphasis within a line go.
 */
final class BlankDropper {
  private final PlacedText joined;
  private final PlacedText plain;

  private BlankDropper(PlacedText joined) {
    this.joined = joined;
    this.plain = new PlacedText(joined.length());
  }

  static PlacedText drop(PlacedText joined) {
    return new BlankDropper(joined).plain();
  }

  private PlacedText plain() {
    int lineStart = 0;
    for (int i = 0; i <= joined.length(); i++) {
      if (i == joined.length() || joined.charAt(i) == '\n') {
        copyLine(lineStart, i);
        if (i < joined.length()) {
          plain.appendFrom(joined, i, '\n');
        }
        lineStart = i + 1;
      }
    }
    return plain;
  }

  private void copyLine(int from, int to) {
    int body = from + markLength(from, to);
    for (int i = from; i < body; i++) {
      plain.appendFrom(joined, i, CharKinds.isBlank(joined.charAt(i)) ? ' ' : joined.charAt(i));
    }
    boolean bold = to - from > 4 && isEmphasis(from, to) && isEmphasis(to - 2, to);
    for (int i = body; i < to; i++) {
      char c = joined.charAt(i);
      if (CharKinds.isHan(c)) {
        plain.appendFrom(joined, i, c);
      } else if (CharKinds.isBlank(c)) {
        copyBlank(body, i, to);
      } else if (!bold && isEmphasis(i, to)) {
        i++;
      } else {
        plain.appendFrom(joined, i, PunctuationFolder.fold(joined, from, i, to));
      }
    }
  }

  /** Marks that are told from figures by the blank behind them keep it. */
  private int markLength(int from, int to) {
    int headEnd = Math.min(to, from + 12);
    return LineMark.find(joined.subSequence(from, headEnd))
        .filter(
            mark -> mark.length() > 0 && CharKinds.isBlank(joined.charAt(from + mark.length() - 1)))
        .filter(mark -> joined.charAt(from) < 0x80)
        .map(LineMark::length)
        .orElse(0);
  }

  private boolean isEmphasis(int at, int to) {
    return at + 1 < to && joined.charAt(at) == '*' && joined.charAt(at + 1) == '*';
  }

  private void copyBlank(int from, int at, int to) {
    if (at == from || CharKinds.isBlank(joined.charAt(at - 1))) {
      return;
    }
    int next = at;
    while (next < to && CharKinds.isBlank(joined.charAt(next))) {
      next++;
    }
    if (next < to && parts(from, at - 1, next, to)) {
      plain.appendFrom(joined, at, ' ');
    }
  }

  /** {@code AI PC}: the blank parts words. {@code 1 9 9 8 年}: it does not. */
  private boolean parts(int from, int before, int after, int to) {
    char left = joined.charAt(before);
    char right = joined.charAt(after);
    if (left >= 0x80 || right >= 0x80) {
      return false;
    }
    if (CharKinds.isDigit(left) && CharKinds.isDigit(right)) {
      return isDigitAt(before - 1, from, to) || isDigitAt(after + 1, from, to);
    }
    boolean western = CharKinds.isLatin(left) || CharKinds.isLatin(right);
    boolean words = CharKinds.isAlphanumeric(left) && CharKinds.isAlphanumeric(right);
    return western && (words || ",;:.!?&".indexOf(left) >= 0 || right == '&');
  }

  private boolean isDigitAt(int at, int from, int to) {
    return at >= from && at < to && CharKinds.isDigit(joined.charAt(at));
  }
}
