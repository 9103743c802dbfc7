package org.zhibiao.jobs.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.schemas.Schemas;

/** The events of a stage: what they say, where they go, and that they are OpenLineage's. */
class LineageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
  private static final TableVolume REPORTS = TableVolume.ofFolder("/srv/reports", 120_000, 5);
  private static final TableVolume FACTS = TableVolume.ofTable("facts", 830, 41_000, 1);
  private static final String PARENT =
      "airflow/zhibiao_nightly.extract/01a20238-291f-710e-b2f5-62a51544ddde";

  @TempDir private Path data;

  @Test
  void completedStageTellsWhatItMadeFromWhat() throws IOException {
    List<JsonNode> events = eventsOfACompletedStage(Map.of());
    assertThat(events)
        .extracting(event -> event.path("eventType").asText())
        .containsExactly("START", "COMPLETE");
    assertThat(events.get(0).path("run").path("runId"))
        .isEqualTo(events.get(1).path("run").path("runId"));
    JsonNode complete = events.get(1);
    assertThat(complete.path("job").path("namespace").asText()).isEqualTo("zhibiao");
    assertThat(complete.path("job").path("name").asText()).isEqualTo("zhibiao.extract");
    assertThat(complete.path("inputs").get(0).path("name").asText()).isEqualTo("/srv/reports");
    JsonNode facts = complete.path("outputs").get(0);
    assertThat(facts.path("name").asText()).isEqualTo(data.resolve("tables/facts").toString());
    assertThat(facts.path("outputFacets").path("outputStatistics").path("rowCount").asLong())
        .isEqualTo(830);
  }

  @Test
  void schemaFacetIsThatOfTheSchemas() throws IOException {
    JsonNode fields =
        eventsOfACompletedStage(Map.of())
            .get(1)
            .path("outputs")
            .get(0)
            .path("facets")
            .path("schema")
            .path("fields");
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(field.path("name").asText()));
    assertThat(names)
        .startsWith("fact_id")
        .contains("value", "unit", "period")
        .doesNotHaveDuplicates();
    assertThat(names).isEqualTo(Schemas.table("facts").columnNames());
  }

  @Test
  void taskOfAirflowIsTheParent() throws IOException {
    for (JsonNode event : eventsOfACompletedStage(Map.of("OPENLINEAGE_PARENT_ID", PARENT))) {
      JsonNode parent = event.path("run").path("facets").path("parent");
      assertThat(parent.path("job").path("namespace").asText()).isEqualTo("airflow");
      assertThat(parent.path("job").path("name").asText()).isEqualTo("zhibiao_nightly.extract");
      assertThat(parent.path("run").path("runId").asText())
          .isEqualTo("01a20238-291f-710e-b2f5-62a51544ddde");
    }
  }

  @Test
  void failedStageTellsWhy() throws IOException {
    try (Lineage lineage = open(Map.of())) {
      lineage
          .begin("check", List.of(FACTS))
          .fail(new IllegalStateException("keys_are_unique: 3 rows"));
    }
    JsonNode failure = written().get(1);
    assertThat(failure.path("eventType").asText()).isEqualTo("FAIL");
    assertThat(failure.path("run").path("facets").path("errorMessage").path("message").asText())
        .isEqualTo("keys_are_unique: 3 rows");
  }

  @Test
  void nothingIsWrittenWhereItIsTurnedOff() throws IOException {
    try (Lineage lineage = open(Map.of("OPENLINEAGE_DISABLED", "true"))) {
      lineage.begin("extract", List.of(REPORTS)).complete(List.of(FACTS));
    }
    assertThat(data.resolve("lineage")).doesNotExist();
  }

  @Test
  void serverThatIsSetGetsTheEventsWithTheKey() throws IOException {
    List<String> got = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/api/v1/lineage",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          got.add(
              exchange.getRequestHeaders().getFirst("Authorization")
                  + " "
                  + JSON.readTree(body).path("eventType").asText());
          exchange.sendResponseHeaders(201, -1);
          exchange.close();
        });
    server.start();
    try (Lineage lineage =
        open(
            Map.of(
                "OPENLINEAGE_URL",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "OPENLINEAGE_API_KEY",
                "k3y"))) {
      lineage.begin("extract", List.of(REPORTS)).complete(List.of(FACTS));
    } finally {
      server.stop(0);
    }
    assertThat(got).containsExactly("Bearer k3y START", "Bearer k3y COMPLETE");
    assertThat(data.resolve("lineage/run-1.jsonl")).doesNotExist();
  }

  @Test
  void serverThatIsDownDoesNotStopTheStage() {
    assertThatCode(
            () -> {
              try (Lineage lineage = open(Map.of("OPENLINEAGE_URL", "http://127.0.0.1:1"))) {
                lineage.begin("extract", List.of(REPORTS)).complete(List.of(FACTS));
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void textThatNamesNoParentGivesNone() {
    for (String text : List.of("", "airflow", "airflow/task", "airflow/task/no-uuid", "//")) {
      assertThat(LineageParent.of(text)).as(text).isEmpty();
    }
    assertThat(LineageParent.of("air/flow/task/01a20238-291f-710e-b2f5-62a51544ddde"))
        .hasValueSatisfying(parent -> assertThat(parent.job()).isEqualTo("flow/task"));
  }

  @Test
  void eventsAreValidByTheJsonSchemasOfTheStandard() throws IOException {
    OpenLineageSchemas schemas = OpenLineageSchemas.require();
    List<JsonNode> events = eventsOfACompletedStage(Map.of("OPENLINEAGE_PARENT_ID", PARENT));
    try (Lineage lineage = open(Map.of())) {
      lineage.begin("check", List.of(FACTS)).fail(new IllegalStateException("a check failed"));
    }
    List<JsonNode> all = new ArrayList<>(events);
    all.addAll(written());
    for (JsonNode event : all) assertThat(schemas.mistakesIn(event)).as(event.toString()).isEmpty();
    assertThat(schemas.checkedFacets())
        .contains(
            "schema",
            "documentation",
            "parent",
            "jobType",
            "outputStatistics",
            "inputStatistics",
            "errorMessage");
  }

  @Test
  void schemasNoticeAFacetThatIsWrong() throws IOException {
    OpenLineageSchemas schemas = OpenLineageSchemas.require();
    ObjectNode event = (ObjectNode) eventsOfACompletedStage(Map.of()).get(1);
    ((ObjectNode) event.at("/outputs/0/outputFacets/outputStatistics")).put("rowCount", "many");
    assertThat(schemas.mistakesIn(event)).singleElement().asString().contains("rowCount");
  }

  private List<JsonNode> eventsOfACompletedStage(Map<String, String> environment)
      throws IOException {
    try (Lineage lineage = open(environment)) {
      lineage.begin("extract", List.of(REPORTS)).complete(List.of(FACTS));
    }
    return written();
  }

  private Lineage open(Map<String, String> environment) {
    return Lineage.open(
        data, "run-1", "0.1.0", new LineageSettings(new HashMap<>(environment)), CLOCK);
  }

  private List<JsonNode> written() throws IOException {
    List<JsonNode> events = new ArrayList<>();
    try (Stream<String> lines = Files.lines(data.resolve("lineage/run-1.jsonl"))) {
      for (String line : lines.toList()) events.add(JSON.readTree(line));
    }
    return events;
  }
}
