package org.zhibiao.jobs.lineage;

import io.openlineage.client.OpenLineage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;

/** Tables as OpenLineage's datasets: named by their place, with columns and how much is in them. */
final class DatasetFacetsOf {
  /** The naming rule of the standard for files: this namespace, and the path as the name. */
  private static final String FILES = "file";

  private final OpenLineage lineage;
  private final Path dataFolder;

  DatasetFacetsOf(OpenLineage lineage, Path dataFolder) {
    this.lineage = lineage;
    this.dataFolder = dataFolder;
  }

  OpenLineage.InputDataset input(TableVolume table) {
    return lineage
        .newInputDatasetBuilder()
        .namespace(FILES)
        .name(nameOf(table))
        .facets(facets(table))
        .inputFacets(
            lineage
                .newInputDatasetInputFacetsBuilder()
                .inputStatistics(
                    lineage.newInputStatisticsInputDatasetFacet(
                        known(table.rows()), known(table.bytes()), known(table.files())))
                .build())
        .build();
  }

  OpenLineage.OutputDataset output(TableVolume table) {
    return lineage
        .newOutputDatasetBuilder()
        .namespace(FILES)
        .name(nameOf(table))
        .facets(facets(table))
        .outputFacets(
            lineage
                .newOutputDatasetOutputFacetsBuilder()
                .outputStatistics(
                    lineage.newOutputStatisticsOutputDatasetFacet(
                        known(table.rows()), known(table.bytes()), known(table.files())))
                .build())
        .build();
  }

  /** The client of the standard leaves out what is null. */
  private static Long known(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  /** A table has the same name in every run, so that a graph of many runs hangs together. */
  private String nameOf(TableVolume table) {
    boolean isPlace = table.name().contains("/");
    return isPlace ? table.name() : dataFolder.resolve("tables").resolve(table.name()).toString();
  }

  private OpenLineage.DatasetFacets facets(TableVolume table) {
    OpenLineage.DatasetFacetsBuilder facets = lineage.newDatasetFacetsBuilder();
    Optional<TableSchema> schema = Schemas.find(table.name());
    schema.ifPresent(
        known ->
            facets
                .schema(lineage.newSchemaDatasetFacet(fields(known)))
                .documentation(
                    lineage.newDocumentationDatasetFacet(
                        known.titleEn() + ": " + known.grainEn(), "text/plain")));
    return facets.build();
  }

  private List<OpenLineage.SchemaDatasetFacetFields> fields(TableSchema schema) {
    List<OpenLineage.SchemaDatasetFacetFields> fields = new ArrayList<>();
    long position = 1;
    for (Column column : schema.columns()) {
      fields.add(
          lineage
              .newSchemaDatasetFacetFieldsBuilder()
              .name(column.name())
              .type(column.type().name().toLowerCase(Locale.ROOT))
              .description(column.title() + " / " + column.titleEn())
              .ordinal_position(position++)
              .build());
    }
    return fields;
  }
}
