package org.zhibiao.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.zhibiao.schemas.GoneColumn;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.files.AnnotationsFile;
import org.zhibiao.warehouse.release.files.CsvFile;
import org.zhibiao.warehouse.release.files.JsonLinesFile;
import org.zhibiao.warehouse.release.files.JsonStatFile;
import org.zhibiao.warehouse.release.files.ParquetFile;
import org.zhibiao.warehouse.release.files.ReleaseDatabase;
import org.zhibiao.warehouse.release.files.SdmxDataFile;
import org.zhibiao.warehouse.release.files.SdmxStructureFile;
import org.zhibiao.warehouse.release.files.WorkbookFile;
import org.zhibiao.warehouse.release.metadata.ParquetLabel;
import org.zhibiao.warehouse.table.DuckDb;

/** Writes the data files of a release and tells what was written. */
final class DataFiles {
  /** Tables too large or too technical for a workbook; all others go into it. */
  private static final Set<String> NOT_IN_WORKBOOK =
      Set.of("passages", "mentions", "facts", "facts_history", "targets", "outcomes", "changes");

  private final DuckDb duckdb;
  private final ReleaseDescription bare;
  private final Path folder;
  private final List<GoneColumn> promised;
  private final List<ReleaseFile> written = new ArrayList<>();

  /**
   * @param bare the description without files, for what the files say of themselves
   * @param promised columns of releases before that must still be found
   */
  DataFiles(DuckDb duckdb, ReleaseDescription bare, Path folder, List<GoneColumn> promised) {
    this.duckdb = duckdb;
    this.bare = bare;
    this.folder = folder;
    this.promised = List.copyOf(promised);
  }

  /** Writes every file and lists them by path. */
  List<ReleaseFile> write(List<TableSchema> tables) throws SQLException, IOException {
    for (String part : List.of("parquet", "csv", "jsonl", "sdmx", "jsonstat", "annotations")) {
      Files.createDirectories(folder.resolve(part));
    }
    for (TableSchema table : tables) {
      String name = table.name();
      String parquet = "parquet/" + name + ".parquet";
      long rows =
          ParquetFile.write(duckdb, table, ParquetLabel.of(table, bare), folder.resolve(parquet));
      add(parquet, FileFormat.PARQUET, table, rows);
      String csv = "csv/" + name + ".csv";
      add(csv, FileFormat.CSV, table, CsvFile.write(duckdb, table, folder.resolve(csv)));
      String lines = "jsonl/" + name + ".jsonl";
      add(
          lines,
          FileFormat.JSONL,
          table,
          JsonLinesFile.write(duckdb, table, folder.resolve(lines)));
    }
    writeSeries();
    writeAnnotations();
    WorkbookFile.write(
        duckdb,
        tables.stream().filter(table -> !NOT_IN_WORKBOOK.contains(table.name())).toList(),
        bare,
        folder.resolve("zhibiao.xlsx"));
    add("zhibiao.xlsx", FileFormat.XLSX);
    ReleaseDatabase.write(duckdb, tables, promised, bare, folder.resolve("zhibiao.duckdb"));
    add("zhibiao.duckdb", FileFormat.DUCKDB);
    return written.stream().sorted(Comparator.comparing(ReleaseFile::path)).toList();
  }

  private void writeSeries() throws SQLException, IOException {
    long rows =
        SdmxDataFile.write(
            duckdb, ReleaseSql.read("sdmx_series"), folder.resolve("sdmx/series.csv"));
    add("sdmx/series.csv", FileFormat.SDMX_CSV, rows);
    SdmxStructureFile.write(duckdb, bare, folder.resolve("sdmx/structure.xml"));
    add("sdmx/structure.xml", FileFormat.SDMX_STRUCTURE);
    rows = JsonStatFile.write(duckdb, bare, folder.resolve("jsonstat/series.json"));
    add("jsonstat/series.json", FileFormat.JSON_STAT, rows);
  }

  private void writeAnnotations() throws SQLException, IOException {
    String path = "annotations/facts.jsonl";
    long rows = AnnotationsFile.write(duckdb, ReleaseSql.read("annotations"), folder.resolve(path));
    add(path, FileFormat.ANNOTATIONS, rows);
  }

  private void add(String path, FileFormat format) throws IOException {
    add(path, format, Optional.empty(), OptionalLong.empty());
  }

  private void add(String path, FileFormat format, long rows) throws IOException {
    add(path, format, Optional.empty(), OptionalLong.of(rows));
  }

  private void add(String path, FileFormat format, TableSchema table, long rows)
      throws IOException {
    add(path, format, Optional.of(table), OptionalLong.of(rows));
  }

  private void add(String path, FileFormat format, Optional<TableSchema> table, OptionalLong rows)
      throws IOException {
    Path file = folder.resolve(path);
    written.add(
        new ReleaseFile(path, format, table, rows, Files.size(file), Checksums.sha256(file)));
  }
}
