package org.zhibiao.warehouse.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibiao.schemas.Seeds;

/**
 * The pairs that a table of headline figures implies: a province's target for 2025 in its report of
 * 2025, and the outcome of 2025 in its report of 2026.
 */
final class HeadlinePairs {
  private static final BigDecimal TONNES_PER_JIN = new BigDecimal("0.0005");

  /** A row of the table, with the province and year of its document. */
  record Row(String region, int reportYear, Map<String, String> values) {
    String key() {
      return String.join(" ", region, values.get("code"), values.get("measure"), commonUnit());
    }

    String unit() {
      return values.get("unit").isEmpty() ? "1" : values.get("unit");
    }

    /** The unit that the models bring it to: they tell grain in tonnes. */
    String commonUnit() {
      return unit().equals("斤") ? "吨" : unit();
    }

    private String inCommonUnit(String number) {
      BigDecimal value = new BigDecimal(number);
      return plain(unit().equals("斤") ? value.multiply(TONNES_PER_JIN) : value);
    }

    /** {@code >= 280000}. */
    String told() {
      String upper = values.get("value_hi");
      return values.get("cmp")
          + " "
          + inCommonUnit(values.get("value"))
          + (upper.isEmpty() ? "" : ".." + inCommonUnit(upper));
    }
  }

  private final List<Row> rows;

  private HeadlinePairs(List<Row> rows) {
    this.rows = rows;
  }

  static HeadlinePairs read(Path table) {
    try {
      List<String> lines = Files.readAllLines(table);
      String[] names = lines.get(0).split("\t");
      List<Row> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        rows.add(row(names, line.split("\t", -1)));
      }
      return new HeadlinePairs(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String[] names, String[] cells) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      values.put(names[i], cells[i]);
    }
    String[] document = values.get("doc").split("-");
    return new Row(regionCode(document[0]), Integer.parseInt(document[1]), values);
  }

  private static String regionCode(String shortName) {
    return Seeds.rows("regions").stream()
        .filter(region -> region.get("level").equals("province"))
        .filter(region -> region.get("short_name").equals(shortName))
        .map(region -> region.get("region_code"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown province: " + shortName));
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * What may be told of each pair: {@code 110000 gdp growth %} → {@code ~ 5 / = 5.4}; more than one
   * where a report tells a figure twice.
   */
  Map<String, Set<String>> pairs() {
    Map<String, List<Row>> targets = of("target", 2025);
    Map<String, List<Row>> outcomes = of("outcome", 2026);
    Map<String, Set<String>> pairs = new TreeMap<>();
    for (String key : targets.keySet()) {
      for (Row target : targets.get(key)) {
        for (Row outcome : outcomes.getOrDefault(key, List.of())) {
          pairs
              .computeIfAbsent(key, k -> new TreeSet<>())
              .add(target.told() + " / " + outcome.told());
        }
      }
    }
    return pairs;
  }

  private Map<String, List<Row>> of(String modality, int reportYear) {
    return rows.stream()
        .filter(row -> row.reportYear() == reportYear)
        .filter(row -> row.values().get("modality").equals(modality))
        .filter(row -> row.values().get("period").equals("2025"))
        .collect(Collectors.groupingBy(Row::key, TreeMap::new, Collectors.toList()));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
