package org.zhibiao.jobs.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;

/**
 * Puts one row of a table together by column names. A column that was forgotten, is unknown or was
 * given twice is a mistake in this program and throws.
 */
final class RowOf {
  private final TableSchema table;
  private final Map<String, Object> values = new HashMap<>();

  private RowOf(TableSchema table) {
    this.table = table;
  }

  static RowOf table(String name) {
    return new RowOf(Schemas.table(name));
  }

  /** Empty texts are stored as null: nothing was said. */
  RowOf with(String column, Object value) {
    Object stored = "".equals(value) ? null : value;
    if (values.containsKey(column)) {
      throw new IllegalStateException(table.name() + "." + column + " was given twice");
    }
    values.put(table.requireColumn(column).name(), stored);
    return this;
  }

  Row row() {
    List<Column> columns = table.columns();
    Object[] cells = new Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      Column column = columns.get(i);
      if (!values.containsKey(column.name())) {
        throw new IllegalStateException(table.name() + "." + column.name() + " was not given");
      }
      cells[i] = cell(column, values.get(column.name()));
    }
    return RowFactory.create(cells);
  }

  private Object cell(Column column, Object value) {
    if (value == null && column.required()) {
      throw new IllegalStateException(
          table.name() + "." + column.name() + " is required, but empty in " + values);
    }
    if (value instanceof BigDecimal number) {
      return number.setScale(column.scale(), RoundingMode.HALF_UP);
    }
    return value;
  }
}
