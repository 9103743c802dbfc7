package org.zhibiao.warehouse.release.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.table.DuckDb;

/**
 * The series as a JSON-stat 2.0 dataset (https://json-stat.org/full/): region × indicator × measure
 * × unit × period, values given sparsely by their place.
 */
public final class JsonStatFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> DIMENSIONS =
      List.of("region_code", "indicator_code", "measure", "unit", "period");

  private JsonStatFile() {}

  public static long write(DuckDb duckdb, ReleaseDescription description, Path file)
      throws SQLException, IOException {
    List<List<String>> rows =
        duckdb.rows(
            """
            select region_code, indicator_code, measure, unit, period, "value"
            from series order by all""");
    Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < DIMENSIONS.size(); i++) {
      places.put(DIMENSIONS.get(i), places(rows, i));
    }
    ObjectNode node = JSON.createObjectNode();
    node.put("version", "2.0");
    node.put("class", "dataset");
    node.put("label", ReleaseDescription.TITLE_EN);
    node.put("source", ReleaseDescription.PUBLISHER);
    node.put("updated", description.date().toString());
    node.putObject("extension").put("licence", ReleaseDescription.LICENCE_URL);
    ArrayNode ids = node.putArray("id");
    ArrayNode sizes = node.putArray("size");
    places.forEach(
        (dimension, codes) -> {
          ids.add(dimension);
          sizes.add(codes.size());
        });
    Map<String, Map<String, String>> labels = labels(duckdb);
    ObjectNode dimensions = node.putObject("dimension");
    places.forEach(
        (dimension, codes) ->
            dimensions.set(dimension, dimension(codes, labels.getOrDefault(dimension, Map.of()))));
    ObjectNode values = node.putObject("value");
    for (List<String> row : rows) {
      values.put(Long.toString(place(row, places)), CellText.plain(new BigDecimal(row.get(5))));
    }
    Files.writeString(file, JSON.writeValueAsString(node) + "\n");
    return rows.size();
  }

  private static Map<String, Integer> places(List<List<String>> rows, int column) {
    Map<String, Integer> sorted = new TreeMap<>();
    rows.forEach(row -> sorted.put(row.get(column), 0));
    Map<String, Integer> places = new LinkedHashMap<>();
    sorted.keySet().forEach(code -> places.put(code, places.size()));
    return places;
  }

  private static long place(List<String> row, Map<String, Map<String, Integer>> places) {
    long place = 0;
    int column = 0;
    for (Map<String, Integer> codes : places.values()) {
      place = place * codes.size() + codes.get(row.get(column++));
    }
    return place;
  }

  private static ObjectNode dimension(Map<String, Integer> codes, Map<String, String> labels) {
    ObjectNode node = JSON.createObjectNode();
    ObjectNode category = node.putObject("category");
    ArrayNode index = category.putArray("index");
    ObjectNode label = category.putObject("label");
    for (String code : codes.keySet()) {
      index.add(code);
      label.put(code, labels.getOrDefault(code, code));
    }
    return node;
  }

  private static Map<String, Map<String, String>> labels(DuckDb duckdb) throws SQLException {
    Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    labels.put("region_code", pairs(duckdb, "select region_code, name_zh from regions"));
    labels.put("indicator_code", pairs(duckdb, "select indicator_code, name_zh from indicators"));
    return labels;
  }

  private static Map<String, String> pairs(DuckDb duckdb, String sql) throws SQLException {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (List<String> row : new ArrayList<>(duckdb.rows(sql))) {
      pairs.put(row.get(0), row.get(1));
    }
    return pairs;
  }
}
