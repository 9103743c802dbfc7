package org.zhibiao.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a Table Schema (https://datapackage.org/standard/table-schema/) with our own keys. */
final class SchemaReader {
  private SchemaReader() {}

  /**
   * @param tables finds the schema whose columns a table inherits
   */
  static TableSchema read(JsonNode json, Function<String, TableSchema> tables) {
    Optional<String> inherits = findText(json, "inherits");
    List<Column> columns = new ArrayList<>();
    List<ForeignKey> foreignKeys = new ArrayList<>();
    inherits
        .map(tables)
        .ifPresent(
            parent -> {
              columns.addAll(parent.columns());
              foreignKeys.addAll(parent.foreignKeys());
            });
    json.path("fields").forEach(field -> columns.add(column(field)));
    json.path("foreignKeys").forEach(key -> foreignKeys.add(foreignKey(key)));
    return new TableSchema(
        text(json, "name"),
        Stage.of(text(json, "stage")),
        text(json, "title"),
        text(json, "title_en"),
        text(json, "description"),
        text(json, "description_en"),
        text(json, "grain"),
        text(json, "grain_en"),
        inherits,
        columns,
        texts(json.path("primaryKey")),
        foreignKeys);
  }

  private static Column column(JsonNode field) {
    return new Column(
        text(field, "name"),
        ColumnType.of(text(field, "type"), field.has("precision")),
        field.path("precision").asInt(),
        field.path("scale").asInt(),
        findText(field, "format"),
        text(field, "title"),
        text(field, "title_en"),
        field.path("description").asText(),
        field.path("description_en").asText(),
        findText(field, "unit"),
        findText(field, "example"),
        constraints(field.path("constraints")));
  }

  private static Constraints constraints(JsonNode json) {
    return new Constraints(
        json.path("required").asBoolean(),
        json.path("unique").asBoolean(),
        texts(json.path("enum")),
        findText(json, "minimum").map(BigDecimal::new),
        findText(json, "maximum").map(BigDecimal::new),
        findText(json, "pattern"));
  }

  private static ForeignKey foreignKey(JsonNode json) {
    JsonNode reference = json.path("reference");
    return new ForeignKey(
        texts(json.path("fields")), text(reference, "resource"), texts(reference.path("fields")));
  }

  private static String text(JsonNode json, String key) {
    return findText(json, key)
        .orElseThrow(() -> new IllegalArgumentException("A schema lacks " + key + ": " + json));
  }

  private static Optional<String> findText(JsonNode json, String key) {
    return json.has(key) ? Optional.of(json.get(key).asText()) : Optional.empty();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
