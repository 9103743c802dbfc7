package org.zhibiao.warehouse.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.release.ReleaseFile;

/** The release as an RO-Crate 1.3 (https://w3id.org/ro/crate/1.3), with the run that made it. */
public final class RoCrate {
  private RoCrate() {}

  public static ObjectNode of(ReleaseDescription description) {
    ObjectNode document = Json.object();
    document.put("@context", "https://w3id.org/ro/crate/1.3/context");
    ArrayNode graph = document.putArray("@graph");
    graph.add(descriptor());
    graph.add(root(description));
    description.files().forEach(file -> graph.add(file(file)));
    graph.add(run(description));
    graph.add(
        entity("#software", "SoftwareApplication")
            .put("name", "Zhibiao")
            .put("url", "README.md")
            .put("version", description.pipelineVersion()));
    graph.add(entity("#publisher", "Organization").put("name", ReleaseDescription.PUBLISHER));
    graph.add(
        entity(ReleaseDescription.LICENCE_URL, "CreativeWork")
            .put("name", ReleaseDescription.LICENCE_TITLE)
            .put("description", "Share and adapt, with attribution")
            .put("identifier", ReleaseDescription.LICENCE));
    return document;
  }

  private static ObjectNode descriptor() {
    ObjectNode node = entity("ro-crate-metadata.json", "CreativeWork");
    node.set("conformsTo", Json.reference("https://w3id.org/ro/crate/1.3"));
    node.set("about", Json.reference("./"));
    return node;
  }

  private static ObjectNode root(ReleaseDescription description) {
    ObjectNode node = entity("./", "Dataset");
    node.put("name", ReleaseDescription.TITLE_EN);
    node.put("description", ReleaseDescription.DESCRIPTION_EN);
    node.put("identifier", description.identifier());
    node.put("datePublished", description.date().toString());
    node.put("version", description.name());
    node.set("license", Json.reference(ReleaseDescription.LICENCE_URL));
    node.set("author", Json.reference("#publisher"));
    node.set("publisher", Json.reference("#publisher"));
    node.set("mentions", Json.reference("#run"));
    ArrayNode parts = node.putArray("hasPart");
    description.files().forEach(file -> parts.add(Json.reference(file.path())));
    return node;
  }

  private static ObjectNode file(ReleaseFile file) {
    ObjectNode node = entity(file.path(), "File");
    node.put(
        "name",
        file.table().map(table -> table.titleEn() + ", ").orElse("") + file.format().title());
    node.put(
        "description", file.table().map(table -> table.comment()).orElse(file.format().title()));
    node.put("encodingFormat", file.format().mediaType());
    node.put("contentSize", Long.toString(file.bytes()));
    node.put("sha256", file.sha256());
    node.set("license", Json.reference(ReleaseDescription.LICENCE_URL));
    return node;
  }

  private static ObjectNode run(ReleaseDescription description) {
    ObjectNode node = entity("#run", "CreateAction");
    node.put("name", "Reading the reports, snapshot " + description.snapshotId());
    node.put("endTime", description.date().toString());
    node.set("instrument", Json.reference("#software"));
    node.set("agent", Json.reference("#publisher"));
    ArrayNode results = node.putArray("result");
    description.files().forEach(file -> results.add(Json.reference(file.path())));
    return node;
  }

  private static ObjectNode entity(String id, String type) {
    return Json.reference(id).put("@type", type);
  }
}
