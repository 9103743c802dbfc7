package org.zhibiao.warehouse.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.ColumnType;
import org.zhibiao.warehouse.release.FileFormat;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.release.ReleaseFile;

/** The release as Croissant 1.0 (https://mlcommons.org/croissant): a record set a Parquet table. */
public final class Croissant {
  private static final List<String> TERMS =
      List.of(
          "citeAs",
          "column",
          "extract",
          "field",
          "fileProperty",
          "fileObject",
          "fileSet",
          "format",
          "includes",
          "isLiveDataset",
          "jsonPath",
          "key",
          "md5",
          "parentField",
          "path",
          "recordSet",
          "references",
          "regex",
          "repeated",
          "replace",
          "separator",
          "source",
          "subField",
          "transform");

  private Croissant() {}

  public static ObjectNode of(ReleaseDescription description) {
    ObjectNode node = Json.object();
    node.set("@context", context());
    node.put("@type", "sc:Dataset");
    node.put("conformsTo", "http://mlcommons.org/croissant/1.0");
    node.put("name", ReleaseDescription.DATASET);
    node.put("description", ReleaseDescription.DESCRIPTION_EN);
    node.put("url", ".");
    node.put("version", version(description));
    node.put("datePublished", description.date().toString());
    node.put("license", ReleaseDescription.LICENCE_URL);
    node.put("citeAs", description.citation());
    ObjectNode creator = node.putObject("creator");
    creator.put("@type", "sc:Organization").put("name", ReleaseDescription.PUBLISHER);
    ArrayNode distribution = node.putArray("distribution");
    ArrayNode recordSets = node.putArray("recordSet");
    description.files().forEach(file -> distribution.add(fileObject(file)));
    description.of(FileFormat.PARQUET).forEach(file -> recordSets.add(recordSet(file)));
    return node;
  }

  /** The date as a semantic version: 2026-03-05 is 2026.3.5. */
  private static String version(ReleaseDescription description) {
    return "%d.%d.%d"
        .formatted(
            description.date().getYear(),
            description.date().getMonthValue(),
            description.date().getDayOfMonth());
  }

  private static ObjectNode fileObject(ReleaseFile file) {
    return Json.object()
        .put("@type", "cr:FileObject")
        .put("@id", file.id())
        .put("name", file.id())
        .put("description", file.format().title())
        .put("contentUrl", file.path())
        .put("contentSize", file.bytes() + " B")
        .put("encodingFormat", mediaType(file))
        .put("sha256", file.sha256());
  }

  /** Croissant has a media type of its own for Parquet. */
  private static String mediaType(ReleaseFile file) {
    return file.format() == FileFormat.PARQUET
        ? "application/x-parquet"
        : file.format().mediaType();
  }

  private static ObjectNode recordSet(ReleaseFile file) {
    String table = file.table().orElseThrow().name();
    ObjectNode set = Json.object();
    set.put("@type", "cr:RecordSet");
    set.put("@id", table);
    set.put("name", table);
    set.put("description", file.table().orElseThrow().comment());
    ArrayNode key = set.putArray("key");
    file.table().orElseThrow().primaryKey().forEach(k -> key.add(Json.reference(table + "/" + k)));
    ArrayNode fields = set.putArray("field");
    for (Column column : file.table().orElseThrow().columns()) {
      ObjectNode field = fields.addObject();
      field.put("@type", "cr:Field");
      field.put("@id", table + "/" + column.name());
      field.put("name", table + "/" + column.name());
      field.put("description", column.comment());
      field.put("dataType", dataType(column.type()));
      if (column.type() == ColumnType.STRINGS) {
        field.put("repeated", true);
      }
      ObjectNode source = field.putObject("source");
      source.set("fileObject", Json.reference(file.id()));
      source.putObject("extract").put("column", column.name());
    }
    return set;
  }

  private static String dataType(ColumnType type) {
    return switch (type) {
      case STRING, STRINGS -> "sc:Text";
      case INTEGER -> "sc:Integer";
      case DECIMAL, DOUBLE -> "sc:Float";
      case BOOLEAN -> "sc:Boolean";
      case DATE -> "sc:Date";
      case DATETIME -> "sc:DateTime";
    };
  }

  private static ObjectNode context() {
    ObjectNode context = Json.object();
    context.put("@language", "en");
    context.put("@vocab", "https://schema.org/");
    context.put("cr", "http://mlcommons.org/croissant/");
    context.put("rai", "http://mlcommons.org/croissant/RAI/");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("sc", "https://schema.org/");
    context.put("conformsTo", "dct:conformsTo");
    TERMS.forEach(term -> context.put(term, "cr:" + term));
    context.putObject("data").put("@id", "cr:data").put("@type", "@json");
    context.putObject("examples").put("@id", "cr:examples").put("@type", "@json");
    context.putObject("dataType").put("@id", "cr:dataType").put("@type", "@vocab");
    return context;
  }
}
