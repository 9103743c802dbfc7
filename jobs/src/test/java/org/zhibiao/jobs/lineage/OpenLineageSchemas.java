package org.zhibiao.jobs.lineage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The JSON schemas of OpenLineage and its facets in a folder. An event is held against the core
 * schema, and each of its facets against the schema that the facet itself names.
 */
public final class OpenLineageSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> textById;
  private final Map<String, String> idByFileName;
  private final SchemaRegistry registry;
  private final Set<String> checkedFacets = new HashSet<>();

  private OpenLineageSchemas(Map<String, String> textById, Map<String, String> idByFileName) {
    this.textById = textById;
    this.idByFileName = idByFileName;
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(this::text));
  }

  /** Skips the test, and says so where it is seen, where the standard is not at hand. */
  public static OpenLineageSchemas require() throws IOException {
    Path standard = Path.of(System.getProperty("zhibiao.shared"), "standards", "openlineage");
    String reason = "SKIPPED: no OpenLineage schemas in " + standard;
    if (!Files.isDirectory(standard)) System.err.println(reason);
    assumeTrue(Files.isDirectory(standard), reason);
    return in(standard);
  }

  private static OpenLineageSchemas in(Path folder) throws IOException {
    Map<String, String> textById = new HashMap<>();
    Map<String, String> idByFileName = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        String text = Files.readString(file);
        String id = JSON.readTree(text).path("$id").asText();
        textById.put(id, text);
        idByFileName.put(file.getFileName().toString(), id);
      }
    }
    return new OpenLineageSchemas(textById, idByFileName);
  }

  /** What is wrong with an event; empty if nothing is. */
  public List<String> mistakesIn(JsonNode event) {
    List<String> mistakes = new ArrayList<>(mistakes("OpenLineage.json", "RunEvent", event));
    facets(event.path("run").path("facets"), mistakes);
    facets(event.path("job").path("facets"), mistakes);
    for (JsonNode input : event.path("inputs")) {
      facets(input.path("facets"), mistakes);
      facets(input.path("inputFacets"), mistakes);
    }
    for (JsonNode output : event.path("outputs")) {
      facets(output.path("facets"), mistakes);
      facets(output.path("outputFacets"), mistakes);
    }
    return mistakes;
  }

  Set<String> checkedFacets() {
    return Set.copyOf(checkedFacets);
  }

  private void facets(JsonNode facets, List<String> mistakes) {
    facets
        .properties()
        .forEach(
            facet -> {
              // …/facets/1-2-0/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet
              String url = facet.getValue().path("_schemaURL").asText();
              String fileName =
                  url.substring(url.lastIndexOf('/', url.indexOf('#')) + 1, url.indexOf('#'));
              String definition = url.substring(url.lastIndexOf('/') + 1);
              mistakes.addAll(mistakes(fileName, definition, facet.getValue()));
              checkedFacets.add(facet.getKey());
            });
  }

  private List<String> mistakes(String fileName, String definition, JsonNode value) {
    String id = idByFileName.get(fileName);
    if (id == null) return List.of("no schema " + fileName);
    List<Error> errors =
        registry
            .getSchema(SchemaLocation.of(id + "#/$defs/" + definition))
            .validate(value.toString(), InputFormat.JSON);
    return errors.stream().map(error -> fileName + " " + error).toList();
  }

  /** References name other editions of the core schema than the one at hand; they are one here. */
  private String text(String iri) {
    String known = textById.get(iri);
    return known != null
        ? known
        : textById.get(idByFileName.get(iri.substring(iri.lastIndexOf('/') + 1)));
  }
}
