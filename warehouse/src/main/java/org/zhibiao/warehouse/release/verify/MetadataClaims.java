package org.zhibiao.warehouse.release.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads out of each standard's document what it says of every file. */
final class MetadataClaims {
  private MetadataClaims() {}

  static List<FileClaim> ofDataPackage(JsonNode document) {
    List<FileClaim> claims = new ArrayList<>();
    for (JsonNode resource : document.path("resources")) {
      claims.add(
          new FileClaim(
              text(resource, "path"),
              number(resource, "bytes"),
              resource.path("hash").asText().replaceFirst("^sha256:", ""),
              resource.path("licenses").path(0).path("path").asText(),
              number(resource, "rows"),
              resource.has("schema")
                  ? columns(resource.path("schema").path("fields"), "unit")
                  : null));
    }
    return claims;
  }

  static List<FileClaim> ofCsvw(JsonNode document) {
    List<FileClaim> claims = new ArrayList<>();
    for (JsonNode table : document.path("tables")) {
      claims.add(
          new FileClaim(
              text(table, "url"),
              number(table, "schema:contentSize"),
              text(table, "schema:sha256"),
              text(table, "dc:license"),
              number(table, "schema:numberOfItems"),
              columns(table.path("tableSchema").path("columns"), "schema:unitText")));
    }
    return claims;
  }

  static List<FileClaim> ofDcat(JsonNode document) {
    List<FileClaim> claims = new ArrayList<>();
    for (JsonNode node : document.path("@graph")) {
      if (node.path("@type").asText().equals("dcat:Distribution")) {
        claims.add(
            new FileClaim(
                node.path("dcat:downloadURL").path("@id").asText(),
                node.path("dcat:byteSize").path("@value").asLong(),
                node.path("spdx:checksum").path("spdx:checksumValue").path("@value").asText(),
                node.path("dct:license").path("@id").asText(),
                null,
                null));
      }
    }
    return claims;
  }

  static List<FileClaim> ofSchemaOrg(JsonNode document) {
    List<FileClaim> claims = new ArrayList<>();
    for (JsonNode download : document.path("distribution")) {
      claims.add(
          new FileClaim(
              text(download, "contentUrl"),
              size(download),
              text(download, "sha256"),
              text(download, "license"),
              null,
              null));
    }
    return claims;
  }

  static List<FileClaim> ofCroissant(JsonNode document) {
    Map<String, Map<String, String>> columns = new HashMap<>();
    for (JsonNode set : document.path("recordSet")) {
      for (JsonNode field : set.path("field")) {
        JsonNode source = field.path("source");
        columns
            .computeIfAbsent(
                source.path("fileObject").path("@id").asText(), id -> new LinkedHashMap<>())
            .put(source.path("extract").path("column").asText(), null);
      }
    }
    List<FileClaim> claims = new ArrayList<>();
    for (JsonNode file : document.path("distribution")) {
      claims.add(
          new FileClaim(
              text(file, "contentUrl"),
              size(file),
              text(file, "sha256"),
              text(document, "license"),
              null,
              columns.get(text(file, "@id"))));
    }
    return claims;
  }

  static List<FileClaim> ofRoCrate(JsonNode document) {
    List<FileClaim> claims = new ArrayList<>();
    for (JsonNode node : document.path("@graph")) {
      if (node.path("@type").asText().equals("File")) {
        claims.add(
            new FileClaim(
                text(node, "@id"),
                number(node, "contentSize"),
                text(node, "sha256"),
                node.path("license").path("@id").asText(),
                null,
                null));
      }
    }
    return claims;
  }

  private static Map<String, String> columns(JsonNode fields, String unit) {
    Map<String, String> columns = new LinkedHashMap<>();
    fields.forEach(field -> columns.put(text(field, "name"), field.path(unit).asText("")));
    return columns;
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText();
  }

  private static Long number(JsonNode node, String key) {
    return node.has(key) ? Long.valueOf(node.path(key).asLong()) : null;
  }

  private static Long size(JsonNode node) {
    return Long.valueOf(node.path("contentSize").asText().replaceFirst(" B$", ""));
  }
}
