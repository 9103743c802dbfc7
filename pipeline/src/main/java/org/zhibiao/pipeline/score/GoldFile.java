package org.zhibiao.pipeline.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.pipeline.text.Span;

/** Reads gold files: tab-separated, a header line, no quoting. */
public final class GoldFile {
  private GoldFile() {}

  /** The rows of a gold file in their order. */
  public static List<GoldRow> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Map<String, Integer> columns = new HashMap<>();
    String[] header = lines.get(0).split("\t", -1);
    for (int i = 0; i < header.length; i++) {
      columns.put(header[i], i);
    }
    List<GoldRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isEmpty()) {
        rows.add(row(new Cells(columns, List.of(line.split("\t", -1)))));
      }
    }
    return rows;
  }

  private static GoldRow row(Cells cells) {
    return new GoldRow(
        new Span(Integer.parseInt(cells.at("start")), Integer.parseInt(cells.at("end"))),
        cells.at("text"),
        cells.at("kind"),
        cells.number("value"),
        cells.number("value_hi"),
        cells.at("cmp"),
        cells.at("unit"),
        cells.at("measure"),
        cells.at("modality"),
        cells.at("period"),
        cells.at("indicator"),
        cells.at("code"),
        cells.at("note"));
  }

  private record Cells(Map<String, Integer> columns, List<String> values) {
    String at(String column) {
      Integer index = columns.get(column);
      return index == null || index >= values.size() ? "" : values.get(index);
    }

    BigDecimal number(String column) {
      String value = at(column);
      return value.isEmpty() ? null : new BigDecimal(value);
    }
  }
}
