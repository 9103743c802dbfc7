package org.zhibiao.warehouse.check;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.build.TableWriter;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.TableDdl;

/** What the checks found, as the table {@code quality}. */
final class QualityTable {
  private static final String INSERT =
      """
      insert into quality (quality_id, check_name, table_name, report_id, severity, failures,
        meaning_zh, meaning_en, example_keys, examples)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private QualityTable() {}

  static void write(DuckDb duckdb, List<Breach> breaches, Path output)
      throws SQLException, IOException {
    TableSchema table = Schemas.table("quality");
    duckdb.run(TableDdl.create(table));
    try (PreparedStatement insert = duckdb.connection().prepareStatement(INSERT)) {
      for (Breach breach : breaches) {
        fill(insert, breach);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    TableWriter.write(duckdb, table, "quality", output);
  }

  private static void fill(PreparedStatement insert, Breach breach) throws SQLException {
    Check check = breach.check();
    String report = breach.reportId() == null ? "-" : breach.reportId();
    insert.setString(1, String.join("|", check.table(), check.name(), report));
    insert.setString(2, check.name());
    insert.setString(3, check.table());
    insert.setString(4, breach.reportId());
    insert.setString(5, check.severity().code());
    insert.setInt(6, breach.failures());
    insert.setString(7, check.meaningZh());
    insert.setString(8, check.meaningEn());
    insert.setArray(9, array(insert, breach.exampleKeys()));
    insert.setArray(10, array(insert, breach.examples()));
  }

  private static java.sql.Array array(PreparedStatement insert, List<String> texts)
      throws SQLException {
    return insert.getConnection().createArrayOf("VARCHAR", texts.toArray());
  }
}
