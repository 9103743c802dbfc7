package org.zhibiao.jobs.lineage;

import io.openlineage.client.OpenLineage;
import io.openlineage.client.OpenLineage.RunEvent.EventType;
import io.openlineage.client.OpenLineageClient;
import io.openlineage.client.utils.UUIDUtils;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the events of one run's stages. It is never a reason for a run to fail: what cannot be sent
 * is logged once, and the stage goes on.
 */
public final class Lineage implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lineage.class);
  private static final String INTEGRATION = "ZHIBIAO";

  private final OpenLineage lineage;
  private final DatasetFacetsOf datasets;
  private final LineageSettings settings;
  private final Clock clock;
  private Optional<OpenLineageClient> client;

  private Lineage(
      OpenLineage lineage,
      Path dataFolder,
      LineageSettings settings,
      Clock clock,
      Optional<OpenLineageClient> client) {
    this.lineage = lineage;
    this.datasets = new DatasetFacetsOf(lineage, dataFolder);
    this.settings = settings;
    this.clock = clock;
    this.client = client;
  }

  /**
   * Opens the way that the events go.
   *
   * @param runId names the file in {@code lineage/} where no server is set
   * @param version of the program that makes the tables
   */
  public static Lineage open(
      Path dataFolder, String runId, String version, LineageSettings settings, Clock clock) {
    OpenLineage lineage = new OpenLineage(URI.create("urn:zhibiao:" + version));
    Path folder = dataFolder.toAbsolutePath().normalize();
    return new Lineage(lineage, folder, settings, clock, connect(folder, runId, settings));
  }

  private static Optional<OpenLineageClient> connect(
      Path dataFolder, String runId, LineageSettings settings) {
    if (settings.disabled()) return Optional.empty();
    try {
      Path folder = Files.createDirectories(dataFolder.resolve("lineage"));
      return Optional.of(settings.client(folder.resolve(runId + ".jsonl")));
    } catch (IOException | RuntimeException e) {
      LOG.warn("No lineage is kept of this run", e);
      return Optional.empty();
    }
  }

  /** A stage begins to make tables from others. */
  public StageLineage begin(String stage, List<TableVolume> inputs) {
    StageLineage begun = new StageLineage(stage, UUIDUtils.generateNewUUID(), inputs);
    emit(begun, EventType.START, List.of(), Optional.empty());
    return begun;
  }

  /** A stage that has begun and will end in one of two ways. */
  public final class StageLineage {
    private final String stage;
    private final UUID run;
    private final List<TableVolume> inputs;

    private StageLineage(String stage, UUID run, List<TableVolume> inputs) {
      this.stage = stage;
      this.run = run;
      this.inputs = List.copyOf(inputs);
    }

    public void complete(List<TableVolume> outputs) {
      emit(this, EventType.COMPLETE, outputs, Optional.empty());
    }

    public void fail(Exception failure) {
      emit(this, EventType.FAIL, List.of(), Optional.of(failure));
    }
  }

  private void emit(
      StageLineage stage, EventType type, List<TableVolume> outputs, Optional<Exception> failure) {
    if (client.isEmpty()) return;
    try {
      client.get().emit(event(stage, type, outputs, failure));
    } catch (RuntimeException e) {
      LOG.warn("Lineage cannot be sent; the run goes on without", e);
      client = Optional.empty();
    }
  }

  private OpenLineage.RunEvent event(
      StageLineage stage, EventType type, List<TableVolume> outputs, Optional<Exception> failure) {
    return lineage
        .newRunEventBuilder()
        .eventTime(ZonedDateTime.now(clock))
        .eventType(type)
        .run(lineage.newRunBuilder().runId(stage.run).facets(runFacets(failure)).build())
        .job(job(stage.stage))
        .inputs(stage.inputs.stream().map(datasets::input).toList())
        .outputs(outputs.stream().map(datasets::output).toList())
        .build();
  }

  private OpenLineage.Job job(String stage) {
    return lineage
        .newJobBuilder()
        .namespace(settings.namespace())
        .name("zhibiao." + stage)
        .facets(
            lineage
                .newJobFacetsBuilder()
                .jobType(
                    lineage
                        .newJobTypeJobFacetBuilder()
                        .processingType("BATCH")
                        .integration(INTEGRATION)
                        .jobType("JOB")
                        .build())
                .build())
        .build();
  }

  private OpenLineage.RunFacets runFacets(Optional<Exception> failure) {
    OpenLineage.RunFacetsBuilder facets = lineage.newRunFacetsBuilder();
    settings.parent().ifPresent(parent -> facets.parent(facet(parent)));
    failure.ifPresent(
        error ->
            facets.errorMessage(
                lineage.newErrorMessageRunFacet(String.valueOf(error.getMessage()), "JAVA", null)));
    return facets.build();
  }

  private OpenLineage.ParentRunFacet facet(LineageParent parent) {
    return lineage
        .newParentRunFacetBuilder()
        .run(lineage.newParentRunFacetRunBuilder().runId(parent.run()).build())
        .job(
            lineage
                .newParentRunFacetJobBuilder()
                .namespace(parent.namespace())
                .name(parent.job())
                .build())
        .build();
  }

  @Override
  public void close() {
    client.ifPresent(
        open -> {
          try {
            open.close();
          } catch (Exception e) {
            LOG.warn("Lineage cannot be closed", e);
          }
        });
  }
}
