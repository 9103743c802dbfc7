package org.zhibiao.pipeline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The first step of cleaning, character by character: widths are folded ({@code ５％} to {@code 5%}),
 * line ends made alike, invisible characters and the litter of word processors ({@code [bookmark:
 * …]}) dropped, and old-form characters of a text in traditional script made simplified.
 */
final class CharFolder {
  private static final String BOOKMARK = "[bookmark:";
  private static final int LONGEST_BOOKMARK = 200;

  /** Most chars of a report are these, and none of them is folded. */
  private static final char FIRST_HAN = 0x4E00;

  private static final char LAST_HAN = 0x9FFF;

  private final String printed;
  private final boolean traditional;
  private final PlacedText folded;
  private final List<CleanText> litter = new ArrayList<>();

  private CharFolder(String printed) {
    this.printed = printed;
    this.traditional = TraditionalScript.prevailsIn(printed);
    this.folded = new PlacedText(printed.length());
  }

  static CharFolder fold(String printed) {
    CharFolder folder = new CharFolder(printed);
    folder.readAll();
    return folder;
  }

  PlacedText folded() {
    return folded;
  }

  List<CleanText> litter() {
    return litter;
  }

  private void readAll() {
    int codePoint = 0;
    int at = 0;
    while (at < printed.length()) {
      char c = printed.charAt(at);
      if (c >= FIRST_HAN && c <= LAST_HAN && !traditional) {
        folded.append(c, codePoint, codePoint + 1);
        at++;
        codePoint++;
        continue;
      }
      int litterEnd = at + litterLength(at);
      if (litterEnd > at) {
        litter.add(piece(at, litterEnd, codePoint));
        codePoint += printed.codePointCount(at, litterEnd);
        at = litterEnd;
      } else {
        int next = at + Character.charCount(printed.codePointAt(at));
        place(at, next, codePoint);
        codePoint++;
        at = next;
      }
    }
  }

  private CleanText piece(int from, int to, int codePoint) {
    PlacedText piece = new PlacedText(to - from);
    for (int i = from; i < to; i++) {
      piece.append(printed.charAt(i), codePoint + i - from, codePoint + i - from + 1);
    }
    return piece.toCleanText();
  }

  private void place(int from, int to, int codePoint) {
    char c = printed.charAt(from);
    if (to - from > 1) {
      folded.append(c, codePoint, codePoint + 1);
      folded.append(printed.charAt(from + 1), codePoint, codePoint + 1);
    } else if (isLineEnd(c)) {
      boolean firstOfPair = c == '\r' && to < printed.length() && printed.charAt(to) == '\n';
      if (!firstOfPair) {
        folded.append('\n', codePoint, codePoint + 1);
      }
    } else if (!isInvisible(c)) {
      folded.append(fold(c), codePoint, codePoint + 1);
    }
  }

  private char fold(char c) {
    if (c < 0x80) {
      return c == '\t' ? ' ' : c;
    }
    if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
      return (char) (c - '０' + '0');
    }
    return switch (c) {
      case '％', '﹪' -> '%';
      case '．' -> '.';
      case '＋' -> '+';
      case '－', '﹣', '−' -> '-';
      case '／' -> '/';
      case '＃' -> '#';
      case '＊' -> '*';
      case '｜' -> '|';
      case '＞' -> '>';
      case '＜' -> '<';
      case '＝' -> '=';
      case '﹐' -> '，';
      case '﹔' -> '；';
      case '﹕', '︰' -> '：';
      case '﹙' -> '（';
      case '﹚' -> '）';
      case '﹑', '､' -> '、';
      case '｡' -> '。';
      case '\u3000' -> c;
      default -> foldRest(c);
    };
  }

  private char foldRest(char c) {
    if (Character.isSpaceChar(c)) {
      return ' ';
    }
    return traditional ? TraditionalScript.simplified(c) : c;
  }

  private int litterLength(int at) {
    if (printed.charAt(at) != '[' || !printed.startsWith(BOOKMARK, at)) {
      return 0;
    }
    int limit = Math.min(printed.length(), at + LONGEST_BOOKMARK);
    for (int i = at + BOOKMARK.length(); i < limit && printed.charAt(i) != '\n'; i++) {
      if (printed.charAt(i) == ']') {
        return i + 1 - at;
      }
    }
    return 0;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0B
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** Zero-width marks, soft hyphens, private-use glyphs and control characters. */
  private static boolean isInvisible(char c) {
    return (c < 0x20 && c != '\t')
        || (c >= 0x7F && c <= 0x9F)
        || c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || c == 0xFFFC
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE000 && c <= 0xF8FF);
  }
}
