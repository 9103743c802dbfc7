package org.zhibiao.warehouse.release.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/**
 * Runs the query of a citation over the release again. The hash is that of the header and the rows,
 * every cell cast to text, cells joined by tabs, lines by line feeds, null as {@code \N}.
 */
public final class CitationCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  public CitationCheck(Path folder) {
    this.folder = folder;
  }

  /**
   * @param citation a JSON file with release, query, rows and sha256, as the portal gives it
   */
  public List<Finding> findings(Path citation) throws IOException {
    JsonNode cited = JSON.readTree(citation.toFile());
    String release =
        JSON.readTree(folder.resolve("release.json").toFile()).path("release").asText();
    String name = citation.getFileName().toString();
    if (!cited.path("release").asText().equals(release)) {
      return List.of(
          new Finding(
              name,
              "cites release %s, this is %s".formatted(cited.path("release").asText(), release)));
    }
    try {
      return compare(name, cited);
    } catch (SQLException e) {
      return List.of(new Finding(name, "its query does not run: " + e.getMessage()));
    }
  }

  private List<Finding> compare(String name, JsonNode cited) throws SQLException {
    List<String> lines = lines(cited.path("query").asText().strip().replaceFirst(";$", ""));
    List<Finding> findings = new ArrayList<>();
    int rows = lines.size() - 1;
    if (cited.path("rows").asInt() != rows) {
      findings.add(
          new Finding(name, "says %s rows, there are %d".formatted(cited.path("rows"), rows)));
    }
    String hash = sha256(String.join("\n", lines) + "\n");
    if (!cited.path("sha256").asText().equals(hash)) {
      findings.add(new Finding(name, "the result is another: its hash is " + hash));
    }
    return findings;
  }

  private List<String> lines(String query) throws SQLException {
    try (DuckDb duckdb = DuckDb.inMemory()) {
      duckdb.run(
          "attach %s as zhibiao (read_only)".formatted(Sql.text(folder.resolve("zhibiao.duckdb"))));
      duckdb.run("use zhibiao");
      duckdb.run("set enable_external_access = false");
      duckdb.run("set lock_configuration = true");
      List<String> columns = duckdb.rows("describe " + query).stream().map(c -> c.get(0)).toList();
      String cells =
          String.join(
              ", ", columns.stream().map(c -> "cast(" + Sql.name(c) + " as varchar)").toList());
      List<String> lines = new ArrayList<>(List.of(String.join("\t", columns)));
      try (Statement statement = duckdb.connection().createStatement();
          ResultSet row = statement.executeQuery("select %s from (%s)".formatted(cells, query))) {
        while (row.next()) {
          lines.add(line(row, columns.size()));
        }
      }
      return lines;
    }
  }

  private static String line(ResultSet row, int columns) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      String cell = row.getString(i);
      cells.add(cell == null ? "\\N" : cell);
    }
    return String.join("\t", cells);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
