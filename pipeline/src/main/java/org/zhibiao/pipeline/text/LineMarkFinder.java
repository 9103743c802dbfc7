package org.zhibiao.pipeline.text;

import java.util.Optional;
import org.zhibiao.pipeline.text.LineMark.Style;

/** Tries the marks that can stand at the head of a line, one after the other. */
final class LineMarkFinder {
  private static final int LONGEST_NUMERAL = 4;
  private static final String BULLETS = "•●■▪◆◇○□►▶★☆";

  private final CharSequence line;

  LineMarkFinder(CharSequence line) {
    this.line = line;
  }

  Optional<LineMark> find() {
    if (line.length() == 0) {
      return Optional.empty();
    }
    char first = line.charAt(0);
    if (CharKinds.isChineseNumeral(first)) {
      return numeral();
    }
    if (CharKinds.isDigit(first)) {
      return digits();
    }
    return switch (first) {
      case '#' -> markdownHeading();
      case '-', '*', '+', '·' -> bullet();
      case '—', '―', '─' -> dash();
      case '（', '(', '【' -> bracketed();
      case '第', '首', '其', '最', '再' -> ordinal();
      case '附', '名' -> annex();
      case '各', '同' -> salutation();
      case '|' -> mark(Style.TABLE_ROW, 0);
      default -> otherSign(first);
    };
  }

  private Optional<LineMark> numeral() {
    int end = runEnd(0, true);
    char next = at(end);
    if (end <= LONGEST_NUMERAL && (next == '、' || next == '.' || next == '．')) {
      return mark(Style.NUMERAL, end + 1);
    }
    if (end <= 2 && (next == '是' || next == '要') && "一二三四五六七八九十".indexOf(at(0)) >= 0) {
      return mark(Style.NUMERAL_CLAUSE, end + 1);
    }
    return Optional.empty();
  }

  private Optional<LineMark> digits() {
    int end = runEnd(0, false);
    char next = at(end);
    boolean decimal = next == '.' && CharKinds.isDigit(at(end + 1));
    if (end <= 3 && !decimal && (next == '.' || next == '、' || next == '）' || next == ')')) {
      return mark(Style.DIGIT, end + 1);
    }
    return Optional.empty();
  }

  private Optional<LineMark> markdownHeading() {
    int end = 0;
    while (at(end) == '#') {
      end++;
    }
    return end <= 6 && CharKinds.isBlank(at(end))
        ? mark(Style.MARKDOWN_HEADING, end)
        : Optional.empty();
  }

  private Optional<LineMark> bullet() {
    return CharKinds.isBlank(at(1)) || (at(0) == '·' && CharKinds.isHan(at(1)))
        ? mark(Style.BULLET, 1)
        : Optional.empty();
  }

  private Optional<LineMark> dash() {
    int end = 0;
    while (at(end) == at(0)) {
      end++;
    }
    return end >= 2 ? mark(Style.DASH, end) : Optional.empty();
  }

  private Optional<LineMark> bracketed() {
    int numeralEnd = runEnd(1, true);
    int digitEnd = runEnd(1, false);
    int end = Math.max(numeralEnd, digitEnd);
    boolean closed = at(end) == '）' || at(end) == ')' || at(end) == '】';
    if (end == 1 || end > 1 + LONGEST_NUMERAL || !closed) {
      return Optional.empty();
    }
    return mark(numeralEnd > 1 ? Style.BRACKETED_NUMERAL : Style.BRACKETED_DIGIT, end + 1);
  }

  private Optional<LineMark> ordinal() {
    if (startsWith("首先，") || startsWith("其次，") || startsWith("最后，") || startsWith("再次，")) {
      return mark(Style.ORDINAL, 3);
    }
    int end = at(0) == '第' ? runEnd(1, true) : 1;
    if (end == 1 || end > 1 + LONGEST_NUMERAL) {
      return Optional.empty();
    }
    return switch (at(end)) {
      case '，', '、', ',' -> mark(Style.ORDINAL, end + 1);
      case '章', '节', '编', '篇' -> mark(Style.CHAPTER, end + 1);
      default -> Optional.empty();
    };
  }

  private Optional<LineMark> annex() {
    return startsWith("附件") || startsWith("附录") || startsWith("附表") || startsWith("名词")
        ? mark(Style.ANNEX, 0)
        : Optional.empty();
  }

  private Optional<LineMark> salutation() {
    return startsWith("各位代表") || startsWith("同志们") ? mark(Style.SALUTATION, 0) : Optional.empty();
  }

  private Optional<LineMark> otherSign(char first) {
    if (first >= '①' && first <= '⑳') {
      return mark(Style.BRACKETED_DIGIT, 1);
    }
    if (first >= '⑴' && first <= '⒇') {
      return mark(Style.BRACKETED_DIGIT, 1);
    }
    return BULLETS.indexOf(first) >= 0 ? mark(Style.BULLET, 1) : Optional.empty();
  }

  private Optional<LineMark> mark(Style style, int end) {
    int length = end;
    while (end > 0 && length < line.length() && CharKinds.isBlank(line.charAt(length))) {
      length++;
    }
    return Optional.of(new LineMark(style, length));
  }

  private int runEnd(int from, boolean chinese) {
    int end = from;
    while (chinese ? CharKinds.isChineseNumeral(at(end)) : CharKinds.isDigit(at(end))) {
      end++;
    }
    return end;
  }

  private char at(int index) {
    return index < line.length() ? line.charAt(index) : '\n';
  }

  private boolean startsWith(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (at(i) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
