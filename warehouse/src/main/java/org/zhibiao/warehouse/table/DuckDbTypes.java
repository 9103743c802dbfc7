package org.zhibiao.warehouse.table;

import org.zhibiao.schemas.Column;

/** The DuckDB type of a column: {@code value} is {@code DECIMAL(28,6)}. */
public final class DuckDbTypes {
  private DuckDbTypes() {}

  public static String of(Column column) {
    return switch (column.type()) {
      case STRING -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case DECIMAL -> "DECIMAL(" + column.precision() + "," + column.scale() + ")";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case DATETIME -> "TIMESTAMP";
      case STRINGS -> "VARCHAR[]";
    };
  }
}
