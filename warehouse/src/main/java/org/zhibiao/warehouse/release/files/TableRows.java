package org.zhibiao.warehouse.release.files;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/** Reads a table row by row in the order of its key. */
public final class TableRows {
  private TableRows() {}

  /** Takes one row: a value a column, null where there is none. */
  public interface RowConsumer {
    void accept(List<Object> values) throws IOException;
  }

  /** Hands over every row of a table and tells how many there were. */
  public static long forEach(DuckDb duckdb, TableSchema table, RowConsumer consumer)
      throws SQLException, IOException {
    String sql =
        "select %s from %s order by %s"
            .formatted(
                Sql.names(table.columnNames()),
                Sql.name(table.name()),
                Sql.names(table.primaryKey()));
    long rows = 0;
    try (Statement statement = duckdb.connection().createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<Object> values = new ArrayList<>();
        int index = 1;
        for (Column column : table.columns()) {
          values.add(CellText.value(result, index++, column));
        }
        consumer.accept(values);
        rows++;
      }
    }
    return rows;
  }
}
