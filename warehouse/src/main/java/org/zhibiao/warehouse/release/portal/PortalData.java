package org.zhibiao.warehouse.release.portal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.release.ReleaseFile;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/**
 * What the pages show, as JSON files; each query of warehouse/sql/60_portal gives path and text.
 */
final class PortalData {
  private static final List<String> PREPARED =
      List.of("10_comparison_rows", "11_series_rows", "12_entries");
  private static final List<String> DOCUMENTS = List.of("site", "regions", "indicators", "reports");

  private final DuckDb duckdb;
  private final ReleaseDescription description;
  private final Path folder;

  PortalData(DuckDb duckdb, ReleaseDescription description, Path folder) {
    this.duckdb = duckdb;
    this.description = description;
    this.folder = folder;
  }

  void write() throws SQLException, IOException {
    set("snapshot", description.snapshotId());
    set("pipeline_version", description.pipelineVersion());
    set("schema_version", ReleaseDescription.SCHEMA_VERSION);
    set("licence", ReleaseDescription.LICENCE);
    listFiles();
    listTables();
    listQueries();
    for (String query : PREPARED) {
      for (String statement : sql(query).split(";\\s*\\n")) {
        duckdb.run(statement);
      }
    }
    for (String query : DOCUMENTS) {
      writeDocuments(sql(query));
    }
  }

  private void set(String variable, String value) throws SQLException {
    duckdb.run("set variable " + variable + " = " + Sql.text(value));
  }

  private void listFiles() throws SQLException {
    duckdb.run(
        "create temp table file_entries (path varchar, format varchar, \"table\" varchar,"
            + " media_type varchar, bytes bigint, \"rows\" bigint, sha256 varchar)");
    for (ReleaseFile file : description.files()) {
      duckdb.run(
          "insert into file_entries values (%s, %s, %s, %s, %d, %s, %s)"
              .formatted(
                  Sql.text(file.path()),
                  Sql.text(file.format().code()),
                  file.table().map(table -> Sql.text(table.name())).orElse("null"),
                  Sql.text(file.format().mediaType()),
                  file.bytes(),
                  file.rows().isPresent() ? Long.toString(file.rows().getAsLong()) : "null",
                  Sql.text(file.sha256())));
    }
  }

  private void listTables() throws SQLException {
    duckdb.run(
        "create temp table table_entries (name varchar, title_zh varchar, title_en varchar,"
            + " grain_zh varchar, grain_en varchar)");
    for (TableSchema table : description.tables()) {
      duckdb.run(
          "insert into table_entries values (%s)"
              .formatted(
                  Sql.texts(
                      List.of(
                          table.name(),
                          table.title(),
                          table.titleEn(),
                          table.grain(),
                          table.grainEn()))));
    }
  }

  private void listQueries() throws SQLException, IOException {
    duckdb.run("create temp table query_entries (title_zh varchar, title_en varchar, sql varchar)");
    for (ExampleQuery query : ExampleQuery.all()) {
      duckdb.run(
          "insert into query_entries values (%s)"
              .formatted(Sql.texts(List.of(query.titleZh(), query.titleEn(), query.sql()))));
    }
  }

  private void writeDocuments(String query) throws SQLException, IOException {
    try (Statement statement = duckdb.connection().createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        Path file = folder.resolve(row.getString("path"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, row.getString("document") + "\n");
      }
    }
  }

  static String sql(String name) throws IOException {
    String path = "/org/zhibiao/warehouse/sql/60_portal/" + name + ".sql";
    try (InputStream in = PortalData.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("There is no query " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
