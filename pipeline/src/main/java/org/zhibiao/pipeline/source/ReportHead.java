package org.zhibiao.pipeline.source;

import java.util.List;
import java.util.stream.Stream;
import org.zhibiao.pipeline.text.TextCleaner;

/**
 * The first lines of a report, made plain: there stand title, date, meeting and speaker.
 *
 * @param lines up to the end of the opening paragraphs
 * @param front how many of them stand before the salutation
 */
record ReportHead(List<String> lines, int front) {
  private static final int CHARS = 5000;
  private static final int MOST_LINES = 60;
  private static final int OPENING_LINES = 6;
  private static final int LONGEST_TITLE = 60;

  static ReportHead of(String printed) {
    String head = printed.substring(0, Math.min(printed.length(), CHARS));
    List<String> lines =
        TextCleaner.clean(head).text().lines().map(ReportHead::unmarked).limit(MOST_LINES).toList();
    int front = frontOf(lines);
    return new ReportHead(lines.subList(0, Math.min(lines.size(), front + OPENING_LINES)), front);
  }

  private static String unmarked(String line) {
    return line.replaceFirst("^#+ ", "").replaceFirst("^\\*\\*(.*)\\*\\*$", "$1");
  }

  private static int frontOf(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("各位代表") || lines.get(i).startsWith("同志们")) {
        return i;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean paragraph = lines.get(i).length() > LONGEST_TITLE && lines.get(i).indexOf('。') > 0;
      if (paragraph || lines.get(i).startsWith("一、")) {
        return i;
      }
    }
    return lines.size();
  }

  /** The lines before the salutation, or before the first paragraph. */
  List<String> frontLines() {
    return lines.subList(0, Math.min(front, lines.size()));
  }

  /** The lines that can be a title. */
  Stream<String> titles() {
    return frontLines().stream()
        .filter(line -> line.length() <= LONGEST_TITLE && line.indexOf('>') < 0);
  }
}
