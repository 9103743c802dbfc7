package org.zhibiao.warehouse.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.ColumnType;
import org.zhibiao.schemas.Constraints;
import org.zhibiao.schemas.ForeignKey;
import org.zhibiao.schemas.TableSchema;

/** A table's shape as a Frictionless Table Schema, complete: inherited columns are spelt out. */
public final class TableSchemaJson {
  private TableSchemaJson() {}

  /**
   * @param known the tables of the release: a key that points to another table is left out
   */
  public static ObjectNode of(TableSchema table, List<String> known) {
    ObjectNode schema = Json.object();
    schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> fields.add(field(column)));
    ArrayNode missing = schema.putArray("missingValues");
    missing.add("");
    ArrayNode primary = schema.putArray("primaryKey");
    table.primaryKey().forEach(primary::add);
    List<ForeignKey> keys =
        table.foreignKeys().stream().filter(key -> known.contains(key.table())).toList();
    if (!keys.isEmpty()) {
      ArrayNode foreign = schema.putArray("foreignKeys");
      keys.forEach(key -> foreign.add(foreignKey(key, table.name())));
    }
    return schema;
  }

  static ObjectNode field(Column column) {
    ObjectNode field = Json.object();
    field.put("name", column.name());
    field.put("type", type(column.type()));
    field.put("title", column.title());
    field.put("title_en", column.titleEn());
    if (!column.description().isEmpty()) {
      field.put("description", column.description());
    }
    if (!column.descriptionEn().isEmpty()) {
      field.put("description_en", column.descriptionEn());
    }
    column.unit().ifPresent(unit -> field.put("unit", unit));
    if (column.type() == ColumnType.DECIMAL) {
      field.put("precision", column.precision());
      field.put("scale", column.scale());
    }
    ObjectNode constraints = constraints(column);
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
    return field;
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "string";
      case INTEGER -> "integer";
      case DECIMAL, DOUBLE -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case DATETIME -> "datetime";
      case STRINGS -> "array";
    };
  }

  private static ObjectNode constraints(Column column) {
    Constraints constraints = column.constraints();
    ObjectNode node = Json.object();
    if (constraints.required()) {
      node.put("required", true);
    }
    if (constraints.unique()) {
      node.put("unique", true);
    }
    constraints.minimum().ifPresent(least -> node.put("minimum", least));
    constraints.maximum().ifPresent(most -> node.put("maximum", most));
    if (column.type() == ColumnType.STRING) {
      constraints.pattern().ifPresent(pattern -> node.put("pattern", pattern));
      if (!constraints.allowed().isEmpty()) {
        ArrayNode allowed = node.putArray("enum");
        constraints.allowed().forEach(allowed::add);
      }
    }
    return node;
  }

  private static ObjectNode foreignKey(ForeignKey key, String self) {
    ObjectNode node = Json.object();
    ArrayNode fields = node.putArray("fields");
    key.columns().forEach(fields::add);
    ObjectNode reference = node.putObject("reference");
    reference.put("resource", key.table().equals(self) ? "" : key.table());
    ArrayNode referenced = reference.putArray("fields");
    key.referenced().forEach(referenced::add);
    return node;
  }
}
