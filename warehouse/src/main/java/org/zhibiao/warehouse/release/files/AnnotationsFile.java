package org.zhibiao.warehouse.release.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.zhibiao.warehouse.table.DuckDb;

/**
 * Every fact as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), an object a line:
 * by position and by quotation with what stands before and behind, so that anyone can find the
 * number again in the report, even in a copy with other line breaks.
 */
public final class AnnotationsFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private AnnotationsFile() {}

  /**
   * @param query SQL that gives the facts with prefix, exact, suffix and source of each
   */
  public static long write(DuckDb duckdb, String query, Path file)
      throws SQLException, IOException {
    long rows = 0;
    try (Statement statement = duckdb.connection().createStatement();
        ResultSet row = statement.executeQuery(query);
        BufferedWriter writer = Files.newBufferedWriter(file)) {
      while (row.next()) {
        writer.write(JSON.writeValueAsString(annotation(row)));
        writer.write('\n');
        rows++;
      }
    }
    return rows;
  }

  private static ObjectNode annotation(ResultSet row) throws SQLException {
    ObjectNode node = JSON.createObjectNode();
    node.put("@context", CONTEXT);
    node.put("id", "urn:zhibiao:fact:" + row.getString("fact_id"));
    node.put("type", "Annotation");
    node.put("motivation", "describing");
    ObjectNode body = node.putObject("body");
    body.put("type", "TextualBody").put("format", "text/plain").put("language", "zh");
    body.put("value", row.getString("statement"));
    ObjectNode target = node.putObject("target");
    ObjectNode source = target.putObject("source");
    source.put("id", "urn:zhibiao:report:" + row.getString("report_id"));
    source.put("type", "Text");
    source.put("sha256", row.getString("sha256"));
    if (row.getString("source_url") != null) {
      source.put("via", row.getString("source_url"));
    }
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", row.getLong("start"))
        .put("end", row.getLong("end"));
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", row.getString("exact"))
        .put("prefix", row.getString("prefix"))
        .put("suffix", row.getString("suffix"));
    return node;
  }
}
