package org.zhibiao.warehouse.release.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.ForeignKey;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.DuckDbTypes;
import org.zhibiao.warehouse.table.Sql;
import org.zhibiao.warehouse.table.TableDdl;

/**
 * Every row of every table fits its schema, keys are unique, references resolve, the four formats
 * hold the same rows, and every fact's quotation stands where it says.
 */
final class TableCheck {
  private final Path folder;
  private final Set<String> damaged;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param damaged files of which the bytes are known to be wrong: they are not read
   */
  TableCheck(Path folder, Set<String> damaged) {
    this.folder = folder;
    this.damaged = Set.copyOf(damaged);
  }

  List<Finding> findings() throws SQLException, IOException {
    try (DuckDb duckdb = DuckDb.inMemory()) {
      List<TableSchema> tables = new ArrayList<>();
      for (TableSchema table : Schemas.all()) {
        if (Files.exists(parquet(table)) && !isDamaged(parquet(table)) && load(duckdb, table)) {
          tables.add(table);
        }
      }
      attachDatabase(duckdb);
      for (TableSchema table : tables) {
        checkRows(duckdb, table);
        checkReferences(duckdb, table, tables);
        checkFormats(duckdb, table);
      }
      Set<String> read = tables.stream().map(TableSchema::name).collect(Collectors.toSet());
      checkRowClaims(duckdb, read);
      if (read.containsAll(List.of("facts", "passages"))) {
        checkQuotations(duckdb);
      }
    }
    return findings;
  }

  private boolean isDamaged(Path file) {
    return damaged.contains(folder.relativize(file).toString().replace('\\', '/'));
  }

  private Path parquet(TableSchema table) {
    return folder.resolve("parquet").resolve(table.name() + ".parquet");
  }

  private boolean load(DuckDb duckdb, TableSchema table) throws SQLException {
    String path = "parquet/" + table.name() + ".parquet";
    try {
      duckdb.run(
          "create table %s as select %s from read_parquet(%s)"
              .formatted(
                  Sql.name(table.name()),
                  Sql.names(table.columnNames()),
                  Sql.text(parquet(table))));
      return true;
    } catch (SQLException e) {
      findings.add(
          new Finding(path, "cannot be read with the columns of its schema: " + firstLine(e)));
      return false;
    }
  }

  private void attachDatabase(DuckDb duckdb) throws SQLException {
    Path file = folder.resolve("zhibiao.duckdb");
    if (isDamaged(file)) {
      return;
    }
    try {
      duckdb.run("attach %s as published (read_only)".formatted(Sql.text(file)));
    } catch (SQLException e) {
      findings.add(new Finding("zhibiao.duckdb", "cannot be opened: " + firstLine(e)));
    }
  }

  private void checkRows(DuckDb duckdb, TableSchema table) throws SQLException {
    String path = "parquet/" + table.name() + ".parquet";
    for (Column column : table.columns()) {
      List<String> conditions = new ArrayList<>(TableDdl.conditions(column));
      if (column.required()) {
        conditions.add(Sql.name(column.name()) + " is not null");
      }
      for (String condition : conditions) {
        long broken = count(duckdb, table.name(), "not (" + condition + ")");
        if (broken > 0) {
          findings.add(
              new Finding(path, "%d rows break the schema: %s".formatted(broken, condition)));
        }
      }
    }
    String key = Sql.names(table.primaryKey());
    String twice =
        duckdb.value(
            "select count(*) from (select %s from %s group by all having count(*) > 1)"
                .formatted(key, Sql.name(table.name())));
    if (!twice.equals("0")) {
      findings.add(new Finding(path, twice + " keys stand more than once: " + key));
    }
  }

  private void checkReferences(DuckDb duckdb, TableSchema table, List<TableSchema> tables)
      throws SQLException {
    for (ForeignKey key : table.foreignKeys()) {
      if (tables.stream().anyMatch(other -> other.name().equals(key.table()))) {
        String present =
            key.columns().stream()
                .map(column -> Sql.name(column) + " is not null")
                .collect(Collectors.joining(" and "));
        long lost =
            count(
                duckdb,
                table.name(),
                "%s and (%s) not in (select (%s) from %s)"
                    .formatted(
                        present,
                        Sql.names(key.columns()),
                        Sql.names(key.referenced()),
                        Sql.name(key.table())));
        if (lost > 0) {
          findings.add(
              new Finding(
                  "parquet/" + table.name() + ".parquet",
                  "%d rows point to rows of %s that are not there: %s"
                      .formatted(lost, key.table(), key.columns())));
        }
      }
    }
  }

  private void checkFormats(DuckDb duckdb, TableSchema table) throws SQLException {
    String csv = "csv/" + table.name() + ".csv";
    compare(duckdb, table, csv, "read_csv(%s, header = true, all_varchar = true)", true);
    String lines = "jsonl/" + table.name() + ".jsonl";
    compare(
        duckdb,
        table,
        lines,
        "read_json(%s, format = 'newline_delimited', columns = " + jsonColumns(table) + ")",
        false);
    if (!damaged.contains("zhibiao.duckdb")) {
      compareRows(duckdb, table, "zhibiao.duckdb", "published." + Sql.name(table.name()), false);
    }
  }

  private void compare(DuckDb duckdb, TableSchema table, String path, String reader, boolean text)
      throws SQLException {
    Path file = folder.resolve(path);
    if (!Files.exists(file)) {
      findings.add(new Finding(path, "is missing"));
      return;
    }
    if (isDamaged(file)) {
      return;
    }
    compareRows(duckdb, table, path, reader.formatted(Sql.text(file)), text);
  }

  /** Rows of the other format that the Parquet file does not have, and the other way round. */
  private void compareRows(
      DuckDb duckdb, TableSchema table, String path, String source, boolean text)
      throws SQLException {
    String same =
        table.columns().stream()
            .map(column -> cast(column, text) + " as " + Sql.name(column.name()))
            .collect(Collectors.joining(", "));
    String own = TableDdl.casts(table);
    try {
      String differing =
          duckdb.value(
              """
              select count(*) from (
                (select %2$s from %1$s except all select %3$s from %4$s)
                union all
                (select %3$s from %4$s except all select %2$s from %1$s))"""
                  .formatted(Sql.name(table.name()), own, same, source));
      if (!differing.equals("0")) {
        findings.add(
            new Finding(
                path,
                "%s rows of %s differ from its Parquet file".formatted(differing, table.name())));
      }
    } catch (SQLException e) {
      findings.add(
          new Finding(path, "cannot be read with the types of its schema: " + firstLine(e)));
    }
  }

  private static String cast(Column column, boolean text) {
    String name = Sql.name(column.name());
    if (!text) {
      return "cast(%s as %s)".formatted(name, DuckDbTypes.of(column));
    }
    return switch (column.type()) {
      case STRING -> name;
      case STRINGS -> "cast(json(" + name + ") as VARCHAR[])";
      default -> "cast(%s as %s)".formatted(name, DuckDbTypes.of(column));
    };
  }

  private static String jsonColumns(TableSchema table) {
    return table.columns().stream()
        .map(column -> Sql.name(column.name()) + ": " + Sql.text(DuckDbTypes.of(column)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** What datapackage.json says of the number of rows against the number of rows. */
  private void checkRowClaims(DuckDb duckdb, Set<String> read) throws SQLException, IOException {
    if (damaged.contains("datapackage.json")) {
      return;
    }
    JsonNode document = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    for (FileClaim claim : MetadataClaims.ofDataPackage(document)) {
      String table = claim.path().replaceFirst("^(csv|parquet|jsonl)/(.+)\\.\\w+$", "$2");
      if (claim.rows() != null && read.contains(table)) {
        String rows = duckdb.value("select count(*) from " + Sql.name(table));
        if (!rows.equals(claim.rows().toString())) {
          findings.add(
              new Finding(
                  "datapackage.json",
                  "says of %s: %d rows, but it has %s"
                      .formatted(claim.path(), claim.rows(), rows)));
        }
      }
    }
  }

  private void checkQuotations(DuckDb duckdb) throws SQLException {
    for (List<String> lost :
        duckdb.rows(
            """
            select f.fact_id, f."text"
            from facts as f
            left join passages as p on f.report_id = p.report_id and f.passage_no = p.passage_no
            where p."text" is null
               or length(f."text") = 0
               or f."start" < p."start" or f."end" > p."end"
               or substring(p."text", f."start" - p."start" + 1, f."end" - f."start") <> f."text"
            order by f.fact_id limit 5""")) {
      findings.add(
          new Finding(
              "parquet/facts.parquet",
              "the quotation of fact %s is not where it says: %s"
                  .formatted(lost.get(0), lost.get(1))));
    }
  }

  private static long count(DuckDb duckdb, String table, String condition) throws SQLException {
    return Long.parseLong(
        duckdb.value("select count(*) from %s where %s".formatted(Sql.name(table), condition)));
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
