package org.zhibiao.warehouse.query;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table for people: columns aligned as a terminal shows them, numbers to the right. */
final class AlignedRows implements Rows {
  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private final Writer writer;
  private final List<String> names = new ArrayList<>();
  private final List<List<Object>> rows = new ArrayList<>();

  AlignedRows(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void columns(List<String> columns) {
    names.addAll(columns);
  }

  @Override
  public void row(List<Object> values) {
    rows.add(values);
  }

  @Override
  public void end() throws IOException {
    int[] widths = widths();
    line(new ArrayList<>(names), widths);
    for (int width : widths) {
      writer.write("─".repeat(width) + GAP);
    }
    writer.write("\n");
    for (List<Object> row : rows) {
      line(row, widths);
    }
    writer.write("(" + rows.size() + (rows.size() == 1 ? " row" : " rows") + ")\n");
    writer.flush();
  }

  private int[] widths() {
    int[] widths = new int[names.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(names.get(i));
      for (List<Object> row : rows) {
        widths[i] = Math.max(widths[i], width(shown(row.get(i))));
      }
    }
    return widths;
  }

  private void line(List<Object> values, int[] widths) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String text = shown(values.get(i));
      String blanks = " ".repeat(widths[i] - width(text));
      line.append(values.get(i) instanceof BigDecimal ? blanks + text : text + blanks).append(GAP);
    }
    writer.write(line.toString().stripTrailing() + "\n");
  }

  private static String shown(Object value) {
    String text = Optional.ofNullable(CsvRows.text(value)).orElse("").replaceAll("\\s+", " ");
    if (width(text) <= WIDEST) {
      return text;
    }
    int cut = 0;
    int width = 0;
    while (width + widthOf(text.codePointAt(cut)) < WIDEST) {
      width += widthOf(text.codePointAt(cut));
      cut += Character.charCount(text.codePointAt(cut));
    }
    return text.substring(0, cut) + "…";
  }

  private static int width(String text) {
    return text.codePoints().map(AlignedRows::widthOf).sum();
  }

  /** Chinese characters and full-width marks take two places. */
  private static int widthOf(int codePoint) {
    boolean wide =
        (codePoint >= 0x1100 && codePoint <= 0x115F)
            || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
            || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
            || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
            || codePoint >= 0x20000;
    return wide ? 2 : 1;
  }
}
