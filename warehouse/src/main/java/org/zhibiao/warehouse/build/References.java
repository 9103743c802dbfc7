package org.zhibiao.warehouse.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/** The tables that a SELECT reads, found by DuckDB's own parser; its named steps do not count. */
final class References {
  private static final ObjectMapper JSON = new ObjectMapper();

  private References() {}

  static Set<String> of(String name, String sql, DuckDb duckdb) throws SQLException {
    JsonNode tree = parse(duckdb.value("select json_serialize_sql(" + Sql.text(sql) + ")"));
    if (tree.path("error").asBoolean()) {
      throw new IllegalArgumentException(
          name + ".sql cannot be parsed: " + tree.path("error_message").asText());
    }
    if (tree.path("statements").size() != 1) {
      throw new IllegalArgumentException(name + ".sql must hold one SELECT");
    }
    Set<String> tables = new TreeSet<>();
    Set<String> steps = new TreeSet<>();
    collect(tree, tables, steps);
    tables.removeAll(steps);
    return tables;
  }

  private static void collect(JsonNode node, Set<String> tables, Set<String> steps) {
    if (node.path("type").asText().equals("BASE_TABLE")) {
      tables.add(node.path("table_name").asText());
    }
    node.path("cte_map").path("map").forEach(step -> steps.add(step.path("key").asText()));
    node.forEach(child -> collect(child, tables, steps));
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("DuckDB's parse tree is not JSON: " + json, e);
    }
  }
}
