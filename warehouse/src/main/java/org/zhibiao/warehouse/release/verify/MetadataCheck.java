package org.zhibiao.warehouse.release.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.Checksums;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.release.metadata.Turtle;

/**
 * Every metadata document says of every file what is true of it: bytes, hash, rows, columns, units,
 * licence.
 */
final class MetadataCheck {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TABLE_FILE =
      Pattern.compile("(?:csv|parquet|jsonl)/([a-z_]+)\\.(?:csv|parquet|jsonl)");
  private static final Map<String, Function<JsonNode, List<FileClaim>>> DOCUMENTS = documents();

  private final Path folder;
  private final List<Finding> findings = new ArrayList<>();

  MetadataCheck(Path folder) {
    this.folder = folder;
  }

  List<Finding> findings() throws IOException {
    Map<String, List<FileClaim>> claims = new LinkedHashMap<>();
    for (Map.Entry<String, Function<JsonNode, List<FileClaim>>> document : DOCUMENTS.entrySet()) {
      Path file = folder.resolve(document.getKey());
      if (!Files.exists(file)) {
        findings.add(new Finding(document.getKey(), "is missing"));
        continue;
      }
      try {
        claims.put(document.getKey(), document.getValue().apply(JSON.readTree(file.toFile())));
      } catch (JsonProcessingException e) {
        findings.add(new Finding(document.getKey(), "is not JSON: " + e.getOriginalMessage()));
      }
    }
    for (Map.Entry<String, List<FileClaim>> document : claims.entrySet()) {
      for (FileClaim claim : document.getValue()) {
        check(document.getKey(), claim);
      }
    }
    checkRows(claims);
    checkLicenceOfTheWhole();
    checkTurtle();
    return findings;
  }

  private void check(String document, FileClaim claim) throws IOException {
    Path file = folder.resolve(claim.path()).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      findings.add(new Finding(document, "tells of a file that is not there: " + claim.path()));
      return;
    }
    expect(document, claim, "bytes", Long.valueOf(Files.size(file)), claim.bytes());
    expect(document, claim, "sha256", Checksums.sha256(file), claim.sha256());
    expect(document, claim, "licence", ReleaseDescription.LICENCE_URL, claim.licence());
    Matcher table = TABLE_FILE.matcher(claim.path());
    if (claim.columns() != null && table.matches()) {
      Schemas.find(table.group(1)).ifPresent(schema -> checkColumns(document, claim, schema));
    }
  }

  private void checkColumns(String document, FileClaim claim, TableSchema schema) {
    expect(document, claim, "columns", schema.columnNames(), List.copyOf(claim.columns().keySet()));
    for (Column column : schema.columns()) {
      String unit = claim.columns().get(column.name());
      if (unit != null) {
        expect(document, claim, "unit of " + column.name(), column.unit().orElse(""), unit);
      }
    }
  }

  private void expect(String document, FileClaim claim, String what, Object expected, Object said) {
    if (said != null && !said.equals(expected)) {
      findings.add(
          new Finding(
              document,
              "says of %s: %s %s, but it is %s".formatted(claim.path(), what, said, expected)));
    }
  }

  /** Rows are said by two standards; {@link TableCheck} counts them in the files. */
  private void checkRows(Map<String, List<FileClaim>> claims) {
    Map<String, Long> said = new LinkedHashMap<>();
    for (Map.Entry<String, List<FileClaim>> document : claims.entrySet()) {
      for (FileClaim claim : document.getValue()) {
        if (claim.rows() != null) {
          Long other = said.putIfAbsent(claim.path(), claim.rows());
          if (other != null && !other.equals(claim.rows())) {
            findings.add(
                new Finding(
                    document.getKey(),
                    "says of %s: %d rows, another document says %d"
                        .formatted(claim.path(), claim.rows(), other)));
          }
        }
      }
    }
  }

  private void checkLicenceOfTheWhole() throws IOException {
    for (String name :
        List.of("README.md", "README.zh-CN.md", "LICENSE", "CITATION.cff", "llms.txt")) {
      Path file = folder.resolve(name);
      if (!Files.exists(file) || !text(file).contains(ReleaseDescription.LICENCE)) {
        findings.add(new Finding(name, "does not name the licence " + ReleaseDescription.LICENCE));
      }
    }
  }

  private void checkTurtle() throws IOException {
    Path jsonld = folder.resolve("dcat.jsonld");
    Path turtle = folder.resolve("dcat.ttl");
    if (!Files.exists(jsonld) || !Files.exists(turtle)) {
      return;
    }
    try {
      if (!Turtle.of(JSON.readTree(jsonld.toFile())).equals(text(turtle))) {
        findings.add(new Finding("dcat.ttl", "does not say the same as dcat.jsonld"));
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      findings.add(new Finding("dcat.jsonld", "cannot be told as Turtle: " + e.getMessage()));
    }
  }

  /** Whatever its bytes are: a changed one may be no UTF-8. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static Map<String, Function<JsonNode, List<FileClaim>>> documents() {
    Map<String, Function<JsonNode, List<FileClaim>>> documents = new LinkedHashMap<>();
    documents.put("datapackage.json", MetadataClaims::ofDataPackage);
    documents.put("csvw-metadata.json", MetadataClaims::ofCsvw);
    documents.put("dcat.jsonld", MetadataClaims::ofDcat);
    documents.put("schema-org.jsonld", MetadataClaims::ofSchemaOrg);
    documents.put("croissant.json", MetadataClaims::ofCroissant);
    documents.put("ro-crate-metadata.json", MetadataClaims::ofRoCrate);
    return documents;
  }
}
