package org.zhibiao.warehouse.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.release.ReleaseFile;

/**
 * The release as a catalogue of one dataset by DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/).
 * Files are named relative to the document, so that the release can be hosted anywhere.
 */
public final class Dcat {
  static final Map<String, String> PREFIXES = prefixes();
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  private Dcat() {}

  /** The catalogue as a tree of JSON-LD; {@link Turtle} writes the same tree as Turtle. */
  public static ObjectNode of(ReleaseDescription description) {
    ObjectNode document = Json.object();
    ObjectNode context = document.putObject("@context");
    PREFIXES.forEach(context::put);
    ArrayNode graph = document.putArray("@graph");
    graph.add(catalogue());
    graph.add(dataset(description));
    description.files().forEach(file -> graph.add(distribution(file, description)));
    graph.add(agent());
    graph.add(typed(AUTHORITY + "language/ZHO", "dct:LinguisticSystem"));
    graph.add(typed(AUTHORITY + "language/ENG", "dct:LinguisticSystem"));
    graph.add(typed(AUTHORITY + "country/CHN", "dct:Location"));
    graph.add(theme("GOVE", "Government and public sector"));
    graph.add(theme("ECON", "Economy and finance"));
    graph.add(
        typed(ReleaseDescription.LICENCE_URL, "dct:LicenseDocument")
            .put("dct:title", ReleaseDescription.LICENCE_TITLE));
    description.files().stream()
        .map(ReleaseFile::format)
        .distinct()
        .forEach(
            format ->
                graph.add(
                    typed(mediaTypeIri(format.mediaType()), "dct:MediaType")
                        .put("rdfs:label", format.title())));
    return document;
  }

  private static ObjectNode catalogue() {
    ObjectNode node = typed("#catalogue", "dcat:Catalog");
    titles(node);
    node.set("dct:publisher", Json.reference("#publisher"));
    node.set("dct:license", Json.reference(ReleaseDescription.LICENCE_URL));
    node.set("dcat:dataset", Json.reference("#dataset"));
    languages(node);
    return node;
  }

  private static ObjectNode dataset(ReleaseDescription description) {
    ObjectNode node = typed("#dataset", "dcat:Dataset");
    titles(node);
    node.put("dct:identifier", description.identifier());
    node.set("dct:issued", date(description.date().toString()));
    node.put("dcat:version", description.name());
    node.set("dct:publisher", Json.reference("#publisher"));
    node.set("dct:creator", Json.reference("#publisher"));
    node.set("dct:spatial", Json.reference(AUTHORITY + "country/CHN"));
    ObjectNode period = node.putObject("dct:temporal").put("@type", "dct:PeriodOfTime");
    period.set("dcat:startDate", year(description.firstYear()));
    period.set("dcat:endDate", year(description.lastYear()));
    languages(node);
    node.putArray("dcat:theme")
        .add(Json.reference(AUTHORITY + "data-theme/GOVE"))
        .add(Json.reference(AUTHORITY + "data-theme/ECON"));
    ArrayNode keywords = node.putArray("dcat:keyword");
    ReleaseDescription.KEYWORDS.forEach(
        word -> keywords.add(Json.text(word, word.charAt(0) < 128 ? "en" : "zh")));
    ArrayNode distributions = node.putArray("dcat:distribution");
    description.files().forEach(file -> distributions.add(Json.reference("#" + file.id())));
    return node;
  }

  private static ObjectNode distribution(ReleaseFile file, ReleaseDescription description) {
    ObjectNode node = typed("#" + file.id(), "dcat:Distribution");
    ArrayNode titles = node.putArray("dct:title");
    String zh = file.table().map(table -> table.title() + "，").orElse("") + file.format().title();
    String en =
        file.table().map(table -> table.titleEn() + ", ").orElse("") + file.format().title();
    titles.add(Json.text(zh, "zh")).add(Json.text(en, "en"));
    file.table()
        .ifPresent(
            table ->
                node.putArray("dct:description")
                    .add(Json.text(table.grain(), "zh"))
                    .add(Json.text(table.grainEn(), "en")));
    node.set("dcat:accessURL", Json.reference(file.path()));
    node.set("dcat:downloadURL", Json.reference(file.path()));
    node.set("dct:license", Json.reference(ReleaseDescription.LICENCE_URL));
    node.set("dct:issued", date(description.date().toString()));
    node.set("dcat:mediaType", Json.reference(mediaTypeIri(file.format().mediaType())));
    node.set("dcat:byteSize", typedValue(Long.toString(file.bytes()), "xsd:nonNegativeInteger"));
    ObjectNode checksum = node.putObject("spdx:checksum").put("@type", "spdx:Checksum");
    checksum.set(
        "spdx:algorithm", Json.reference(PREFIXES.get("spdx") + "checksumAlgorithm_sha256"));
    checksum.set("spdx:checksumValue", typedValue(file.sha256(), "xsd:hexBinary"));
    return node;
  }

  private static ObjectNode agent() {
    return typed("#publisher", "foaf:Agent").put("foaf:name", ReleaseDescription.PUBLISHER);
  }

  private static ObjectNode theme(String code, String label) {
    ObjectNode node = typed(AUTHORITY + "data-theme/" + code, "skos:Concept");
    node.set("skos:prefLabel", Json.text(label, "en"));
    return node;
  }

  private static void titles(ObjectNode node) {
    node.putArray("dct:title")
        .add(Json.text(ReleaseDescription.TITLE_ZH, "zh"))
        .add(Json.text(ReleaseDescription.TITLE_EN, "en"));
    node.putArray("dct:description")
        .add(Json.text(ReleaseDescription.DESCRIPTION_ZH, "zh"))
        .add(Json.text(ReleaseDescription.DESCRIPTION_EN, "en"));
  }

  private static void languages(ObjectNode node) {
    node.putArray("dct:language")
        .add(Json.reference(AUTHORITY + "language/ZHO"))
        .add(Json.reference(AUTHORITY + "language/ENG"));
  }

  private static ObjectNode typed(String id, String type) {
    return Json.reference(id).put("@type", type);
  }

  private static ObjectNode typedValue(String value, String type) {
    return Json.object().put("@value", value).put("@type", type);
  }

  private static ObjectNode date(String date) {
    return typedValue(date, "xsd:date");
  }

  private static ObjectNode year(int year) {
    return typedValue(Integer.toString(year), "xsd:gYear");
  }

  private static String mediaTypeIri(String mediaType) {
    return "https://www.iana.org/assignments/media-types/" + mediaType.replaceAll(";.*", "");
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
    prefixes.put("dct", "http://purl.org/dc/terms/");
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("spdx", "http://spdx.org/rdf/terms#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }
}
