package org.zhibiao.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the warehouse, as schemas/*.json declare them. */
public final class Schemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, TableSchema> TABLES = readAll();

  private Schemas() {}

  /** Every table, in the order in which the stages write them. */
  public static List<TableSchema> all() {
    return List.copyOf(TABLES.values());
  }

  /** The tables that a stage writes. */
  public static List<TableSchema> of(Stage stage) {
    return TABLES.values().stream().filter(table -> table.stage() == stage).toList();
  }

  public static Optional<TableSchema> find(String table) {
    return Optional.ofNullable(TABLES.get(table));
  }

  /** The schema of a table that must exist. */
  public static TableSchema table(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("No schema for table " + name));
  }

  /**
   * The version of the tables' shape: a column more raises the second number; one renamed, dropped
   * or of another type the first.
   */
  public static String version() {
    return json("index").path("version").asText();
  }

  private static Map<String, TableSchema> readAll() {
    Map<String, TableSchema> tables = new LinkedHashMap<>();
    for (String name : names()) {
      tables.put(name, SchemaReader.read(json(name), tables::get));
    }
    return tables;
  }

  /** The order is kept in a list, because a jar's folder cannot be listed in a fixed order. */
  private static List<String> names() {
    List<String> names = new ArrayList<>();
    json("index").path("tables").forEach(name -> names.add(name.asText()));
    return names;
  }

  private static JsonNode json(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("schemas/" + name + ".json is not on the class path");
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("schemas/" + name + ".json cannot be read", e);
    }
  }
}
