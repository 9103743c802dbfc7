package org.zhibiao.warehouse.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.release.ReleaseFile;

/** The release as search engines for data read it (https://schema.org/Dataset). */
public final class SchemaOrg {
  private SchemaOrg() {}

  public static ObjectNode of(ReleaseDescription description) {
    ObjectNode node = Json.object();
    node.put("@context", "https://schema.org/");
    node.put("@type", "Dataset");
    node.put("identifier", description.identifier());
    node.put("name", ReleaseDescription.TITLE_EN);
    node.put("alternateName", ReleaseDescription.TITLE_ZH);
    node.put("description", ReleaseDescription.DESCRIPTION_EN);
    node.put("version", description.name());
    node.put("datePublished", description.date().toString());
    node.put("license", ReleaseDescription.LICENCE_URL);
    node.put("isAccessibleForFree", true);
    node.put("citation", description.citation());
    node.put("temporalCoverage", description.firstYear() + "/" + description.lastYear());
    node.putObject("spatialCoverage").put("@type", "Place").put("name", "China");
    node.putArray("inLanguage").add("zh").add("en");
    ObjectNode creator = node.putObject("creator");
    creator.put("@type", "Organization").put("name", ReleaseDescription.PUBLISHER);
    ArrayNode keywords = node.putArray("keywords");
    ReleaseDescription.KEYWORDS.forEach(keywords::add);
    ArrayNode distributions = node.putArray("distribution");
    description.files().forEach(file -> distributions.add(download(file)));
    return node;
  }

  private static ObjectNode download(ReleaseFile file) {
    ObjectNode node = Json.object();
    node.put("@type", "DataDownload");
    node.put(
        "name",
        file.table().map(table -> table.titleEn() + ", ").orElse("") + file.format().title());
    node.put("contentUrl", file.path());
    node.put("encodingFormat", file.format().mediaType());
    node.put("contentSize", file.bytes() + " B");
    node.put("sha256", file.sha256());
    node.put("license", ReleaseDescription.LICENCE_URL);
    return node;
  }
}
