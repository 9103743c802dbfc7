package org.zhibiao.jobs.airflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.airflow.client.AirflowClient;
import org.zhibiao.airflow.client.DagRun;
import org.zhibiao.airflow.client.RunState;
import org.zhibiao.airflow.client.TaskInstance;
import org.zhibiao.jobs.airflow.RealAirflow.Said;
import org.zhibiao.jobs.lineage.OpenLineageSchemas;

/**
 * Nights as they come, under a real Airflow with the real stages. Two are triggered at once: one on
 * the digests that goes well, and one that has to wait for it, in which a file cannot be read and a
 * task is killed.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class NightlyUnderAirflowIT {
  private static final List<String> STAGES =
      List.of("ingest", "extract", "conform", "compare", "check", "publish");

  /** Ingest, extract and conform; the others are SQL in DuckDB. */
  private static final int SPARK_STAGES = 3;

  @TempDir static Path folder;
  private static SparkCluster cluster;
  private static AlertKeeper alerts;
  private static RealAirflow airflow;
  private static AirflowClient client;
  private static Nights nights;

  private static Path goodData;
  private static Said goodNight;
  private static DagRun goodRun;

  private static RunState hardNightMeanwhile;
  private static Path hardData;
  private static Said hardNight;
  private static DagRun hardRun;

  @BeforeAll
  static void twoNightsAtOnce() throws Exception {
    cluster = SparkCluster.in(folder.resolve("spark"), RealAirflow.freePort());
    alerts = new AlertKeeper();
    String path = cluster.programs() + File.pathSeparator + System.getenv("PATH");
    airflow =
        RealAirflow.start(folder, Map.of("PATH", path, "ZHIBIAO_ALERT_WEBHOOK", alerts.address()));
    client = airflow.client();
    nights = new Nights(client);
    goodData = folder.resolve("good");
    hardData = folder.resolve("hard");
    Path hardInput = Digests.withABrokenFile(folder.resolve("hard-input"), "110112-2026");
    airflow.zhibiao(trigger("good", Digests.FOLDER, goodData));
    airflow.zhibiao(trigger("hard", hardInput, hardData));
    DagRun good = nights.named("good");
    DagRun hard = nights.named("hard");
    nights.awaitRunning(good, "ingest");
    hardNightMeanwhile = client.run(Nights.NIGHTLY, hard.runId()).state();
    Future<Said> goodEnd = airflow.meanwhile("airflow", "wait", good.runId());
    Future<Said> hardEnd = airflow.meanwhile("airflow", "wait", hard.runId());
    long pid = nights.awaitRunning(hard, "extract").pid().orElseThrow();
    awaitWorkOf("extract", hardData);
    assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    goodNight = goodEnd.get();
    hardNight = hardEnd.get();
    goodRun = client.run(Nights.NIGHTLY, good.runId());
    hardRun = client.run(Nights.NIGHTLY, hard.runId());
  }

  /** The stage has begun to write: a task that is killed now leaves half of its work behind. */
  private static void awaitWorkOf(String stage, Path data) throws Exception {
    Path work = data.resolve("work");
    Path build = work.resolve(Files.readString(work.resolve("open")).strip());
    while (!Files.exists(build.resolve(stage + ".unfinished"))) Thread.sleep(100);
  }

  @AfterAll
  static void stop() throws IOException {
    if (airflow != null) airflow.close();
    if (cluster != null) cluster.close();
    if (alerts != null) alerts.close();
  }

  @Test
  void nightOnTheDigestsSucceedsWithItsTasksShown() {
    assertThat(goodNight.exitCode()).isZero();
    assertThat(goodNight.text()).containsPattern("run +success");
    for (String stage : STAGES) assertThat(goodNight.text()).containsPattern(stage + " +success");
    assertThat(client.tasks(goodRun))
        .extracting(TaskInstance::taskId)
        .containsExactlyElementsOf(STAGES);
  }

  @Test
  void snapshotIsThereAndItsCountsAreToldToAirflow() throws Exception {
    long facts = airflow.number("select count(*) from facts", goodData);
    assertThat(facts).isPositive();
    assertThat(airflow.number("select count(*) from reports", goodData))
        .isEqualTo(Digests.names(Digests.FOLDER).size());
    JsonNode extracted = client.xcom(goodRun, "extract", "return_value").orElseThrow();
    assertThat(extracted.at("/rows/facts").asLong()).isEqualTo(facts);
    assertThat(client.assetEvents(goodRun))
        .singleElement()
        .satisfies(event -> assertThat(event.asset()).isEqualTo("zhibiao_warehouse"))
        .satisfies(event -> assertThat(event.extra().at("/rows/facts").asLong()).isEqualTo(facts));
  }

  @Test
  void lineageNamesTheTasksOfAirflowAsParentsAndIsValid() throws IOException {
    List<JsonNode> events = lineageIn(goodData);
    assertThat(events)
        .extracting(event -> event.at("/run/facets/parent/job/name").asText())
        .containsOnly(
            STAGES.stream().map(stage -> "zhibiao_nightly." + stage).toArray(String[]::new));
    OpenLineageSchemas schemas = OpenLineageSchemas.require();
    for (JsonNode event : events) {
      assertThat(schemas.mistakesIn(event)).as(event.toString()).isEmpty();
    }
  }

  @Test
  void ofTwoRunsAtOnceOneWaits() {
    assertThat(hardNightMeanwhile).isEqualTo(RunState.QUEUED);
    assertThat(hardRun.started().orElseThrow()).isAfterOrEqualTo(goodRun.ended().orElseThrow());
  }

  @Test
  void stageWhoseTaskIsKilledIsTriedAgainAndTheNightEndsWell() throws Exception {
    assertThat(hardRun.state()).isEqualTo(RunState.SUCCESS);
    assertThat(nights.task(hardRun, "extract").tryNumber()).isGreaterThan(1);
    String ofVillages = "select count(*) from facts where region_code = '110112'";
    assertThat(airflow.number(ofVillages, hardData))
        .isPositive()
        .isEqualTo(airflow.number(ofVillages, goodData));
  }

  @Test
  void fileThatCannotBeReadIsAWarningToldOnce() throws Exception {
    assertThat(hardNight.exitCode()).isEqualTo(1);
    assertThat(hardNight.text().lines().filter(line -> line.startsWith("WARNING")))
        .singleElement()
        .asString()
        .contains("publish: some reports were set aside");
    assertThat(client.xcom(hardRun, "publish", "warning")).isPresent();
    assertThat(alerts.toldOf(hardRun.runId()))
        .singleElement()
        .asString()
        .startsWith("warning publish: publish: some reports were set aside");
    assertThat(airflow.number("select count(*) from quarantine", hardData)).isEqualTo(1);
  }

  @Test
  void inputThatFailsTheCheckFailsThatTaskAndReadersKeepWhatTheyHad() throws Exception {
    Path data = folder.resolve("cut-short");
    Digests.copy(goodData, data);
    String facts = "select count(*) from facts";
    Path input = Digests.cutShort(folder.resolve("cut-short-input"));
    Said said = airflow.zhibiao(with(trigger("cut-short", input, data), "--wait"));
    assertThat(said.exitCode()).isEqualTo(3);
    assertThat(said.text())
        .contains("The last lines of check, try 1")
        .contains("facts_lost")
        .contains("./zhibiao airflow retry");
    DagRun run = nights.named("cut-short");
    assertThat(nights.task(run, "check").state()).isEqualTo("failed");
    assertThat(nights.task(run, "check").tryNumber()).isEqualTo(1);
    assertThat(nights.task(run, "publish").state()).isEqualTo("upstream_failed");
    assertThat(alerts.toldOf(run.runId()))
        .containsExactly("failure check: check: a check failed; nothing was published");
    assertThat(airflow.number(facts, data)).isEqualTo(airflow.number(facts, goodData));
  }

  @Test
  void backfillExtractsTheChosenReportsAgainAndNoOther() throws Exception {
    Path data = folder.resolve("again");
    Path input = Digests.copyOf(folder.resolve("again-input"), "110171", "110112-2026-infographic");
    airflow.zhibiaoOfAnotherVersion(
        "nightly", "--input", input.toString(), "--data", data.toString(), "--no-release");
    String ofAnother =
        "select count(*) from reports where pipeline_version = '%s'"
            .formatted(RealAirflow.ANOTHER_VERSION);
    assertThat(airflow.number(ofAnother, data)).isEqualTo(3);
    client.unpause("zhibiao_backfill");
    Said said =
        airflow.zhibiao(
            "airflow",
            "backfill",
            "--wait",
            "--name",
            "again",
            "--region",
            "110171",
            "--year",
            "2023",
            "--input",
            input.toString(),
            "--data",
            data.toString());
    assertThat(said.exitCode()).as(said.text()).isZero();
    assertThat(nights.named("again__zhibiao__again").state()).isEqualTo(RunState.SUCCESS);
    assertThat(airflow.number(ofAnother, data)).isEqualTo(2);
    assertThat(airflow.number(ofAnother + " and report_id like '110171-2023-%'", data)).isZero();
    Said next =
        airflow.zhibiao(
            "nightly", "--input", input.toString(), "--data", data.toString(), "--no-release");
    assertThat(next.text()).contains("3 files: 2 reports read, 1 unchanged");
    assertThat(airflow.number(ofAnother, data)).isZero();
  }

  @Test
  void clusterGetsTheStagesOfSparkBySparkSubmit() throws Exception {
    cluster.start();
    Path data = folder.resolve("cluster");
    Path input = Digests.copyOf(folder.resolve("cluster-input"), "110112-2026-infographic");
    Said said =
        airflow.zhibiao(
            with(trigger("cluster", input, data), "--master", cluster.master(), "--wait"));
    assertThat(said.exitCode()).as(said.text()).isZero();
    assertThat(cluster.applications()).isEqualTo(SPARK_STAGES);
    String ofInfographic =
        "select count(*) from facts where report_id like '110112-2026-infographic%'";
    assertThat(airflow.number(ofInfographic, data))
        .isPositive()
        .isEqualTo(airflow.number(ofInfographic, goodData));
  }

  private static String[] trigger(String name, Path input, Path data) {
    return new String[] {
      "airflow", "trigger", "--name", name, "--input", input.toString(), "--data", data.toString()
    };
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  private static List<JsonNode> lineageIn(Path data) throws IOException {
    List<JsonNode> events = new ArrayList<>();
    try (Stream<Path> files = Files.list(data.resolve("lineage"))) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) events.add(new ObjectMapper().readTree(line));
      }
    }
    return events;
  }
}
