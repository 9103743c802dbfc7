package org.zhibiao.warehouse.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.FileFormat;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.release.ReleaseFile;

/**
 * The release as a Data Package 2.0 (https://datapackage.org): a table resource a CSV file with its
 * schema, a plain resource any other file.
 */
public final class DataPackage {
  private DataPackage() {}

  public static ObjectNode of(ReleaseDescription description) {
    ObjectNode node = Json.object();
    node.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    node.put("name", ReleaseDescription.DATASET);
    node.put("id", description.identifier());
    node.put("title", ReleaseDescription.TITLE_ZH);
    node.put("title_en", ReleaseDescription.TITLE_EN);
    node.put("description", ReleaseDescription.DESCRIPTION_ZH);
    node.put("description_en", ReleaseDescription.DESCRIPTION_EN);
    node.put("version", description.name());
    node.put("schema_version", ReleaseDescription.SCHEMA_VERSION);
    node.put("snapshot", description.snapshotId());
    node.put("created", description.date() + "T00:00:00Z");
    ArrayNode keywords = node.putArray("keywords");
    ReleaseDescription.KEYWORDS.forEach(keywords::add);
    node.putArray("contributors")
        .addObject()
        .put("title", ReleaseDescription.PUBLISHER)
        .putArray("roles")
        .add("creator")
        .add("publisher");
    node.putArray("licenses").add(licence());
    List<String> known =
        description.of(FileFormat.CSV).map(file -> file.table().orElseThrow().name()).toList();
    ArrayNode resources = node.putArray("resources");
    description.files().forEach(file -> resources.add(resource(file, known)));
    return node;
  }

  private static ObjectNode resource(ReleaseFile file, List<String> known) {
    ObjectNode node = Json.object();
    boolean table = file.format() == FileFormat.CSV;
    node.put("name", table ? file.table().orElseThrow().name() : file.id());
    node.put("path", file.path());
    if (table) {
      node.put("type", "table");
    }
    file.table()
        .ifPresent(
            schema -> {
              node.put("title", schema.title());
              node.put("title_en", schema.titleEn());
              node.put("description", schema.grain() + "。" + schema.description());
              node.put("description_en", schema.grainEn() + ". " + schema.descriptionEn());
            });
    node.put("format", file.format().code());
    node.put("mediatype", file.format().mediaType());
    node.put("bytes", file.bytes());
    node.put("hash", "sha256:" + file.sha256());
    file.rows().ifPresent(rows -> node.put("rows", rows));
    if (table) {
      TableSchema schema = file.table().orElseThrow();
      node.put("encoding", "utf-8");
      node.putObject("dialect")
          .put("$schema", "https://datapackage.org/profiles/2.0/tabledialect.json")
          .put("delimiter", ",")
          .put("lineTerminator", "\r\n")
          .put("doubleQuote", true)
          .put("header", true);
      node.set("schema", TableSchemaJson.of(schema, known));
    }
    node.putArray("licenses").add(licence());
    return node;
  }

  private static ObjectNode licence() {
    return Json.object()
        .put("name", ReleaseDescription.LICENCE)
        .put("path", ReleaseDescription.LICENCE_URL)
        .put("title", ReleaseDescription.LICENCE_TITLE);
  }
}
