package org.zhibiao.warehouse.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.zhibiao.schemas.GoneColumn;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.history.History;
import org.zhibiao.warehouse.release.history.ReleaseBefore;
import org.zhibiao.warehouse.release.metadata.Croissant;
import org.zhibiao.warehouse.release.metadata.Csvw;
import org.zhibiao.warehouse.release.metadata.DataPackage;
import org.zhibiao.warehouse.release.metadata.Dcat;
import org.zhibiao.warehouse.release.metadata.Json;
import org.zhibiao.warehouse.release.metadata.ReleaseTexts;
import org.zhibiao.warehouse.release.metadata.RoCrate;
import org.zhibiao.warehouse.release.metadata.SchemaOrg;
import org.zhibiao.warehouse.release.metadata.TableSchemaJson;
import org.zhibiao.warehouse.release.metadata.Turtle;
import org.zhibiao.warehouse.release.portal.Portal;
import org.zhibiao.warehouse.table.DuckDb;

/**
 * Turns a snapshot into a release. The release is built aside and moved into place whole; the same
 * snapshot, date and releases before it give the same bytes.
 */
public final class ReleaseWriter {
  private final ReleaseRequest request;
  private final ReleaseShelf shelf;
  private final boolean showsPortal;

  public ReleaseWriter(ReleaseRequest request) {
    this(request, true);
  }

  private ReleaseWriter(ReleaseRequest request, boolean showsPortal) {
    this.request = request;
    this.shelf = new ReleaseShelf(request.releases());
    this.showsPortal = showsPortal;
  }

  /** Of the data alone, as a build without Node makes it: seventy megabytes of pages less. */
  static ReleaseWriter ofDataAlone(ReleaseRequest request) {
    return new ReleaseWriter(request, false);
  }

  /**
   * Publishes the snapshot, unless the newest release was made from it already.
   *
   * @throws ReleaseRefusedException where what has changed cannot be told or ids were lost
   */
  public Release write() throws SQLException, IOException {
    Optional<String> newest = shelf.newest();
    if (newest.isPresent() && tellsOfThisSnapshot(shelf.origin(newest.get()))) {
      return new Release(newest.get(), shelf.folder(newest.get()), false);
    }
    Optional<ReleaseBefore> before = Optional.empty();
    if (newest.isPresent()) {
      before = Optional.of(new ReleaseBefore(newest.get(), shelf.folder(newest.get())));
    }
    String name = shelf.nameFor(request.date());
    Path folder = shelf.unfinished(name);
    try (DuckDb duckdb = DuckDb.inMemory()) {
      List<TableSchema> tables = ReleaseTables.load(duckdb, request.snapshot());
      History.build(duckdb, name, before);
      ReleaseDescription bare = describe(duckdb, name, List.of());
      List<GoneColumn> promised = PromisedColumns.of(GoneColumn.all(), shelf);
      List<ReleaseFile> files = new DataFiles(duckdb, bare, folder, promised).write(tables);
      ReleaseDescription description = describe(duckdb, name, files);
      writeMetadata(description, folder);
      Files.writeString(folder.resolve("CHANGELOG.md"), History.changelog(duckdb, name, newest));
      if (showsPortal) {
        Portal.write(duckdb, description, folder.resolve("portal"));
      }
    }
    Checksums.write(folder);
    shelf.shelve(folder, name);
    return new Release(name, shelf.folder(name), true);
  }

  private boolean tellsOfThisSnapshot(JsonNode origin) {
    return origin.path("snapshot").asText().equals(request.snapshotId())
        && origin.path("pipeline_version").asText().equals(request.pipelineVersion());
  }

  private ReleaseDescription describe(DuckDb duckdb, String name, List<ReleaseFile> files)
      throws SQLException {
    List<String> years =
        duckdb
            .rows(
                "select coalesce(min(year(period_start)), %1$d), coalesce(max(year(period_end)), %1$d) from facts"
                    .formatted(request.date().getYear()))
            .get(0);
    return new ReleaseDescription(
        name,
        request.date(),
        request.snapshotId(),
        request.pipelineVersion(),
        Integer.parseInt(years.get(0)),
        Integer.parseInt(years.get(1)),
        files);
  }

  private void writeMetadata(ReleaseDescription description, Path folder) throws IOException {
    JsonNode dcat = Dcat.of(description);
    Json.write(DataPackage.of(description), folder.resolve("datapackage.json"));
    Json.write(Csvw.of(description), folder.resolve("csvw-metadata.json"));
    Json.write(dcat, folder.resolve("dcat.jsonld"));
    Files.writeString(folder.resolve("dcat.ttl"), Turtle.of(dcat));
    Json.write(SchemaOrg.of(description), folder.resolve("schema-org.jsonld"));
    Json.write(Croissant.of(description), folder.resolve("croissant.json"));
    Json.write(RoCrate.of(description), folder.resolve("ro-crate-metadata.json"));
    Files.writeString(folder.resolve("README.md"), ReleaseTexts.readmeEn(description));
    Files.writeString(folder.resolve("README.zh-CN.md"), ReleaseTexts.readmeZh(description));
    Files.writeString(folder.resolve("CITATION.cff"), ReleaseTexts.citation(description));
    Files.writeString(folder.resolve("LICENSE"), ReleaseTexts.licence(description));
    Files.writeString(folder.resolve("llms.txt"), ReleaseTexts.llms(description));
    Files.writeString(folder.resolve("dictionary.md"), ReleaseTexts.dictionary(description));
    Path schemas = Files.createDirectories(folder.resolve("schemas"));
    List<String> known = description.tables().stream().map(TableSchema::name).toList();
    for (TableSchema table : description.tables()) {
      Json.write(TableSchemaJson.of(table, known), schemas.resolve(table.name() + ".json"));
    }
    Json.write(origin(description), folder.resolve(ReleaseShelf.RELEASE_FILE));
  }

  private static ObjectNode origin(ReleaseDescription description) {
    ObjectNode node = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
    node.put("release", description.name());
    node.put("date", description.date().toString());
    node.put("snapshot", description.snapshotId());
    node.put("pipeline_version", description.pipelineVersion());
    node.put("schema_version", ReleaseDescription.SCHEMA_VERSION);
    node.put("licence", ReleaseDescription.LICENCE);
    return node;
  }
}
