package org.zhibiao.warehouse.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.ForeignKey;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.FileFormat;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.release.ReleaseFile;

/** The CSV files as CSV on the Web describes them (https://www.w3.org/TR/tabular-metadata/). */
public final class Csvw {
  private Csvw() {}

  public static ObjectNode of(ReleaseDescription description) {
    ObjectNode group = Json.object();
    ArrayNode context = group.putArray("@context");
    context.add("http://www.w3.org/ns/csvw");
    context.addObject().put("@language", "zh");
    group.set("dc:title", Json.text(ReleaseDescription.TITLE_EN, "en"));
    group.put("dc:license", ReleaseDescription.LICENCE_URL);
    group.put("dc:identifier", description.identifier());
    group.put("dc:issued", description.date().toString());
    group
        .putObject("dialect")
        .put("encoding", "utf-8")
        .put("header", true)
        .put("delimiter", ",")
        .put("doubleQuote", true)
        .putArray("lineTerminators")
        .add("\r\n");
    ArrayNode tables = group.putArray("tables");
    description.of(FileFormat.CSV).forEach(file -> tables.add(table(file, description)));
    return group;
  }

  private static ObjectNode table(ReleaseFile file, ReleaseDescription description) {
    TableSchema schema = file.table().orElseThrow();
    ObjectNode table = Json.object();
    table.put("url", file.path());
    ArrayNode titles = table.putArray("dc:title");
    titles.add(Json.text(schema.title(), "zh")).add(Json.text(schema.titleEn(), "en"));
    table.set("dc:description", Json.text(schema.grainEn(), "en"));
    table.put("dc:license", ReleaseDescription.LICENCE_URL);
    table.put("schema:contentSize", file.bytes());
    table.put("schema:sha256", file.sha256());
    file.rows().ifPresent(rows -> table.put("schema:numberOfItems", rows));
    ObjectNode tableSchema = table.putObject("tableSchema");
    ArrayNode columns = tableSchema.putArray("columns");
    schema.columns().forEach(column -> columns.add(column(column)));
    ArrayNode primary = tableSchema.putArray("primaryKey");
    schema.primaryKey().forEach(primary::add);
    ArrayNode foreign = tableSchema.putArray("foreignKeys");
    for (ForeignKey key : schema.foreignKeys()) {
      description
          .of(FileFormat.CSV)
          .filter(other -> other.table().orElseThrow().name().equals(key.table()))
          .findFirst()
          .ifPresent(other -> foreign.add(foreignKey(key, other)));
    }
    if (foreign.isEmpty()) {
      tableSchema.remove("foreignKeys");
    }
    return table;
  }

  private static ObjectNode column(Column column) {
    ObjectNode node = Json.object();
    node.put("name", column.name());
    node.put("titles", column.name());
    node.putArray("dc:title")
        .add(Json.text(column.title(), "zh"))
        .add(Json.text(column.titleEn(), "en"));
    if (!column.descriptionEn().isEmpty()) {
      node.set("dc:description", Json.text(column.descriptionEn(), "en"));
    }
    column.unit().ifPresent(unit -> node.put("schema:unitText", unit));
    node.set("datatype", datatype(column));
    if (column.required()) {
      node.put("required", true);
    }
    return node;
  }

  private static ObjectNode datatype(Column column) {
    ObjectNode type = Json.object();
    type.put(
        "base",
        switch (column.type()) {
          case STRING -> "string";
          case INTEGER -> "integer";
          case DECIMAL -> "decimal";
          case DOUBLE -> "double";
          case BOOLEAN -> "boolean";
          case DATE -> "date";
          case DATETIME -> "dateTime";
          case STRINGS -> "json";
        });
    column.constraints().minimum().ifPresent(least -> type.put("minimum", least));
    column.constraints().maximum().ifPresent(most -> type.put("maximum", most));
    return type;
  }

  private static ObjectNode foreignKey(ForeignKey key, ReleaseFile other) {
    ObjectNode node = Json.object();
    ArrayNode columns = node.putArray("columnReference");
    key.columns().forEach(columns::add);
    ObjectNode reference = node.putObject("reference");
    reference.put("resource", other.path());
    ArrayNode referenced = reference.putArray("columnReference");
    key.referenced().forEach(referenced::add);
    return node;
  }
}
